package org.huiji.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence for a person, not yet in a language: the key of a resource bundle and what goes into
 * its gaps.
 *
 * <p>The part of the key before the first dot names the bundle ({@code org/huiji/i18n/<part>}). An
 * argument may itself be a message.
 *
 * @param key for example {@code code.wrong-check-character}
 * @param args strings or messages; numbers are given as text, so that no digit grouping creeps in
 */
public record Message(String key, List<Object> args) {

  public Message {
    args = List.copyOf(args);
  }

  /** A message whose arguments are turned to text, but for those that are messages themselves. */
  public static Message of(String key, Object... args) {
    return new Message(key, Stream.of(args).map(Message::plain).toList());
  }

  private static Object plain(Object arg) {
    return arg instanceof Message ? arg : String.valueOf(arg);
  }
}
