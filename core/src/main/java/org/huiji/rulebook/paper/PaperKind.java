package org.huiji.rulebook.paper;

/** The papers an association may name in its own way. */
public enum PaperKind {
  APPROVAL_NOTICE,
  MEMBER_CERTIFICATE,
  ELECTION_CERTIFICATE,
  PLAQUE_LIST,
  ROSTER,
  DUES_NOTICE,
  DUES_REMINDER,
  PAYMENT_CONFIRMATION,
  DUES_STATEMENT,
  EXIT_NOTICE
}
