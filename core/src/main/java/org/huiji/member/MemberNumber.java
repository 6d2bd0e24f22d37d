package org.huiji.member;

/** 会员编号: given once, never reused; its form is the association's pattern. */
public record MemberNumber(String text) {

  public MemberNumber {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A member number is not blank");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
