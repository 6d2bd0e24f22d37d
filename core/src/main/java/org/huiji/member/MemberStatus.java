package org.huiji.member;

/** Where a member stands between applying and having left. */
public enum MemberStatus {
  /** 申请中: applied, not yet approved. */
  APPLICANT,
  /** 会员: in good standing or not, but a member. */
  MEMBER,
  /** 退会办理中: a resignation or lapse is before the council. */
  EXIT_PENDING,
  /** 已退会: membership has ended; what is recorded stays. */
  FORMER
}
