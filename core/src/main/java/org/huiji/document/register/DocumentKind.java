package org.huiji.document.register;

import java.util.Locale;

/** What is issued and registered. */
public enum DocumentKind {
  /** 会员证书. */
  CERTIFICATE,
  /** 申请入会批准通知书; its title is the association's. */
  APPROVAL,
  /** 铜牌/牌匾 list for the engraver. */
  PLAQUES,
  /** 会员名册. */
  ROSTER;

  /** As it is written on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
