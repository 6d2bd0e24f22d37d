package org.huiji.rulebook.membership;

/** 单位会员 or 个人会员. */
public enum MemberKind {
  UNIT,
  INDIVIDUAL
}
