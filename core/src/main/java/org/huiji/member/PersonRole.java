package org.huiji.member;

/** What a person is to a member. */
public enum PersonRole {
  /** 法定代表人. */
  LEGAL_REPRESENTATIVE,
  /** 代表人: represents the unit in the association (会员管理办法 第六条). */
  REPRESENTATIVE,
  /** 联络员: the unit's stable contact (会员管理办法 第十条). */
  LIAISON,
  /** A second contact, where a unit names two. */
  SECOND_LIAISON,
  /** An individual member in person. */
  SELF
}
