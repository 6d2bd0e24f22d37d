package org.huiji.rulebook.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a source states, or leaves open. What is open is never guessed: {@code Rulebook.settled}
 * gives the value or refuses with the question.
 */
public sealed interface Stated<T> {

  /** The source, or later the association, says so. */
  record Known<T>(T value) implements Stated<T> {}

  /**
   * The source is silent, broken, or contradicts itself.
   *
   * @param question the id of the open question
   * @param readings what each possible reading of the question would mean here: reading id to value
   */
  record Open<T>(String question, Map<String, T> readings) implements Stated<T> {
    public Open {
      readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }
  }
}
