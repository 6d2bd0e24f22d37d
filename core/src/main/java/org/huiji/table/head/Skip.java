package org.huiji.table.head;

import org.huiji.text.Message;

/** Why a row below the head holds no data. */
public enum Skip {
  EMPTY("table.skip-empty"),
  REPEATED_HEAD("table.skip-repeated-head"),
  TOTAL("table.skip-total"),
  NOTE("table.skip-note"),
  EXAMPLE("table.skip-example");

  private final String key;

  Skip(String key) {
    this.key = key;
  }

  /** For the clerk. */
  public Message message() {
    return Message.of(key);
  }
}
