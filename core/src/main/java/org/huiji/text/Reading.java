package org.huiji.text;

import java.util.Optional;

/**
 * What came of reading a text that a person wrote: the value, or the reason why not.
 *
 * @param <T> what was looked for
 */
public sealed interface Reading<T> {

  /** The text was understood. */
  record Understood<T>(T found) implements Reading<T> {}

  /** The text was not taken; nothing is guessed. */
  record Refused<T>(Message reason) implements Reading<T> {}

  static <T> Reading<T> of(T value) {
    return new Understood<>(value);
  }

  static <T> Reading<T> refused(String key, Object... args) {
    return new Refused<>(Message.of(key, args));
  }

  /** The value, unless the text was refused. */
  default Optional<T> value() {
    return switch (this) {
      case Understood<T>(T found) -> Optional.of(found);
      case Refused<T> refused -> Optional.empty();
    };
  }

  /** Why the text was refused. */
  default Optional<Message> refusal() {
    return switch (this) {
      case Understood<T> understood -> Optional.empty();
      case Refused<T>(Message reason) -> Optional.of(reason);
    };
  }
}
