package org.huiji.rulebook.paper;

/** What is numbered by the association's own pattern. */
public enum Numbered {
  MEMBER,
  CERTIFICATE,
  APPROVAL_NOTICE,
  DUES_NOTICE,
  DUES_REMINDER,
  PAYMENT_CONFIRMATION,
  DUES_STATEMENT,
  CORRECTION_LETTER,
  DISTRICT_REMINDER,
  REVIEW_SHEET,
  PUBLIC_NOTICE_LIST,
  FINAL_LIST,
  DECLARATION_SUMMARY
}
