package org.huiji.dues.ledger;

import org.jspecify.annotations.Nullable;

/** What an entry of the ledger rests on. */
public sealed interface Ground {

  /**
   * The fee standard.
   *
   * @param tier name of the tier
   * @param office id of the office that decided the tier; none where the tier was said outright
   * @param above name of the tier charged before, where only the difference to it is charged
   */
  record Tier(String tier, @Nullable String office, @Nullable String above) implements Ground {}

  /** Money that arrived. */
  record Received(MoneyId money) implements Ground {}

  /** An organ's decision; what it decided may be booked later than on its day. */
  record Decided(Decision decision) implements Ground {}

  /**
   * Another entry, which is taken back.
   *
   * @param money the money that a payment taken back was part of
   */
  record TakenBack(EntryId entry, EntryKind kind, @Nullable MoneyId money) implements Ground {}

  /** A voucher or resolution by its number. */
  record Voucher(String number) implements Ground {}

  /** The close of the books of the year before. */
  record Close(int bookYear) implements Ground {}
}
