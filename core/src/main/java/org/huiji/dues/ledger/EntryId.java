package org.huiji.dues.ledger;

/** Names an entry of the ledger; the clerk sees {@code L-12}. */
public record EntryId(long value) {

  @Override
  public String toString() {
    return "L-" + value;
  }
}
