package org.huiji.rulebook.question;

import java.time.LocalDate;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the association answered to an open question: one of its readings, or its own words, or
 * both.
 *
 * @param on when it answered
 * @param by who says so, a person or an organ
 */
public record Answer(
    String question, @Nullable String reading, @Nullable String words, LocalDate on, String by) {

  public Answer {
    if (reading == null && (words == null || words.isBlank())) {
      throw Refusal.of("rulebook.empty-answer", question);
    }
  }
}
