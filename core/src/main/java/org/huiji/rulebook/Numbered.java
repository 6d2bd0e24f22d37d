package org.huiji.rulebook;

/** What is numbered by the association's own pattern. */
public enum Numbered {
  MEMBER,
  CERTIFICATE,
  APPROVAL_NOTICE
}
