package org.huiji.intake;

/** What is imported. */
public enum ImportKind {
  /** A list of members. */
  ROSTER,
  /** A bank's statement. */
  BANK,
  /** Companies' forms of platform declarations (附件1). */
  FORM,
  /** A district's summary table of platform declarations (附件2). */
  SUMMARY,
  /** A list of platforms that was published. */
  LISTED
}
