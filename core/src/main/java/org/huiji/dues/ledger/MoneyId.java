package org.huiji.dues.ledger;

/** Names an amount of money that arrived; the clerk sees {@code P-12}. */
public record MoneyId(long value) {

  @Override
  public String toString() {
    return "P-" + value;
  }
}
