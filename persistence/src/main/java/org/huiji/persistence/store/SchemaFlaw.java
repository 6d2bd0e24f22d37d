package org.huiji.persistence.store;

import org.huiji.text.Message;

/**
 * A table, index or trigger of the data file that is not as this program makes it.
 *
 * @param name what it is and its name, as {@code trigger ledger_entry_kept}
 */
public record SchemaFlaw(Kind kind, String name) {

  /** What is the matter with it. */
  public enum Kind {
    MISSING,
    DIFFERENT,
    ADDED
  }

  public Message message() {
    return switch (kind) {
      case MISSING -> Message.of("store.schema-missing", name);
      case DIFFERENT -> Message.of("store.schema-different", name);
      case ADDED -> Message.of("store.schema-added", name);
    };
  }
}
