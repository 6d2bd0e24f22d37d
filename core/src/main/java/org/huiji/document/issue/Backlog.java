package org.huiji.document.issue;

import org.huiji.document.register.DocumentKind;

/**
 * Papers that are pending only because the register is new. Certificates alone can be: everybody
 * taken in from a list has none of this program's, while a notice is pending because somebody was
 * approved here, and a paper of the dues because somebody was charged here.
 */
final class Backlog {

  /** More than a clerk adds up to at one sitting. */
  private static final int HANDFUL = 10;

  private Backlog() {}

  /**
   * Whether these are one.
   *
   * @param pending how many have none
   * @param having how many have one
   */
  static boolean is(DocumentKind kind, int pending, int having) {
    return kind == DocumentKind.CERTIFICATE && pending > HANDFUL && pending > having;
  }
}
