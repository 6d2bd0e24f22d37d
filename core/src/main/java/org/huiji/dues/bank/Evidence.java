package org.huiji.dues.bank;

import org.huiji.text.Message;

/**
 * What points to a member or to its dues, or against it.
 *
 * @param message for the clerk
 */
public record Evidence(Kind kind, Message message) {

  /** What kind of evidence it is. */
  public enum Kind {
    /** The payer bears the member's name, however it is written. */
    NAME,
    /** The payer bears a name the member bore before. */
    FORMER_NAME,
    /** She once said whose money comes in this name. */
    ALIAS,
    /** The remark names the member. */
    REMARK,
    /** The payer is the member's legal representative or representative. */
    PERSON,
    /** The payer's name is like the member's. */
    SIMILAR_NAME,
    /** The amount is what is open. */
    OPEN,
    /** The amount is one or several years' fee. */
    TIER,
    /** The amount is what is open but for a bank's fee. */
    BANK_FEE,
    /** The amount is nothing that is open. */
    AMOUNT,
    /** Something speaks against it. */
    AGAINST
  }
}
