package org.huiji.setting;

/** What can be set. Papers leave out what is not set; nothing is made up. */
public enum SettingKey {
  /** The full name, as papers are signed with it. */
  ASSOCIATION_NAME,
  /** Whom members ask, on notices. */
  CONTACT_PERSON,
  CONTACT_PHONE,
  CONTACT_ADDRESS,
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
  OVERPRINT_Y
}
