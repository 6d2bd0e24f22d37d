package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.List;
import org.huiji.document.register.DocumentKind;

/**
 * Papers that are wanted.
 *
 * @param kind one of the four papers of the dues
 * @param year of the dues
 * @param on the day they bear
 */
public record DuesOrder(DocumentKind kind, int year, List<DuesSubject> subjects, LocalDate on) {

  public DuesOrder {
    subjects = subjects.stream().distinct().toList();
  }
}
