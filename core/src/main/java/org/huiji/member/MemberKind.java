package org.huiji.member;

/** 单位会员 or 个人会员 (会员管理办法 第二条). */
public enum MemberKind {
  UNIT,
  INDIVIDUAL
}
