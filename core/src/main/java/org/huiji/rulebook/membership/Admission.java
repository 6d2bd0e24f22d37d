package org.huiji.rulebook.membership;

import java.util.List;
import org.huiji.rulebook.question.Stated;

/** What an applicant must be, and how he is admitted. */
public record Admission(List<Clause> conditions, Stated<List<AdmissionStep>> steps) {

  public Admission {
    conditions = List.copyOf(conditions);
  }
}
