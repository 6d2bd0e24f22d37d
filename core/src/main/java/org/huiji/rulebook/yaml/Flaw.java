package org.huiji.rulebook.yaml;

import org.huiji.text.Message;

/**
 * One thing wrong with the text of a rule book.
 *
 * @param line counted from 1
 * @param key the way to the place, for example {@code offices[2].rank}; empty for the whole text
 */
public record Flaw(String file, int line, String key, Message reason) {

  /** One sentence with file, line, key and reason. */
  public Message message() {
    return Message.of("rulebook.flaw", file, line, key.isEmpty() ? "—" : key, reason);
  }
}
