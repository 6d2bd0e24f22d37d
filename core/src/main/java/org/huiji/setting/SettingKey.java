package org.huiji.setting;

/** What can be set. Papers leave out what is not set; nothing is made up. */
public enum SettingKey {
  /** The full name, as papers are signed with it. */
  ASSOCIATION_NAME,
  /** Whom members ask, on notices. */
  CONTACT_PERSON,
  CONTACT_PHONE,
  CONTACT_ADDRESS,
  /** What goes with an approval notice: names, apart by semicolons. */
  NOTICE_ATTACHMENTS,
  /** The short name in front of document numbers (机关代字). */
  DOCUMENT_PREFIX,
  /** 届: the term that certificates run with, as words. */
  CURRENT_TERM,
  /** First day of certificates' validity, ISO. */
  CERTIFICATE_FROM,
  /** Last day of certificates' validity, ISO. */
  CERTIFICATE_UNTIL,
  /** Who sits at the desk; stands in the audit trail. */
  OPERATOR,
  /** Overprint on bought stock: right by so many tenths of a millimetre. */
  OVERPRINT_X,
  /** Overprint on bought stock: down by so many tenths of a millimetre. */
  OVERPRINT_Y,
  /** Day of the year on which the office held decides the dues, as {@code MM-DD}. */
  DUES_REFERENCE_DAY,
  /** What late joiners pay: a name of {@code LateJoiners}. */
  DUES_LATE_JOINERS,
  /** What individual members pay: {@code NONE}, or the id of a fee tier. */
  DUES_INDIVIDUALS,
  /** What a change of office within the year does: a name of {@code OfficeChange}. */
  DUES_OFFICE_CHANGE,
  /** Day of the year until which dues are to be paid, as {@code MM-DD}. */
  DUES_DUE_DAY,
  /** Within how many days who joins later pays the first dues. */
  DUES_JOIN_PERIOD,
  /** In whose name dues are paid in (户名). */
  BANK_ACCOUNT_NAME,
  /** 开户银行. */
  BANK_NAME,
  /** 账号. */
  BANK_ACCOUNT,
  /** The accountant's account for money in the bank, as on vouchers. */
  VOUCHER_BANK,
  /** The accountant's account for dues that are owed. */
  VOUCHER_RECEIVABLE,
  /** The accountant's account for income from dues. */
  VOUCHER_INCOME
}
