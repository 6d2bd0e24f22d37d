package org.huiji.declaration.paper;

import java.time.LocalDate;
import java.util.List;
import org.huiji.document.register.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Papers that are wanted.
 *
 * @param kind one of those of declarations
 * @param round its id; none for the newest
 * @param on the day they bear
 * @param until the last day to send corrections, or of the public notice; none for other papers
 */
public record RoundPaperOrder(
    DocumentKind kind,
    @Nullable String round,
    List<PaperSubject> subjects,
    LocalDate on,
    @Nullable LocalDate until) {

  public RoundPaperOrder {
    subjects = subjects.stream().distinct().toList();
  }
}
