package org.huiji.dues.ledger;

/** What an entry of the ledger says, and which way it moves what the member owes. */
public enum EntryKind {
  /** 应收. */
  CHARGE(1),
  /** 到账. */
  PAYMENT(-1),
  /** 减免: decided by an organ. */
  WAIVER(-1),
  /** 退款: money given back. */
  REFUND(1),
  /** 冲销: takes back the entry it names. */
  REVERSAL(0),
  /** 结转: what was open when the year before was closed; moves nothing. */
  CARRY_FORWARD(0);

  private final int sign;

  EntryKind(int sign) {
    this.sign = sign;
  }

  /**
   * What an amount adds to what is owed; a reversal and a carry-forward have no way of their own.
   */
  public long effect(long fen) {
    return sign * fen;
  }
}
