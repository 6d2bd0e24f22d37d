package org.huiji.rulebook;

import java.util.List;

/** What an applicant must be, and how he is admitted. */
public record Admission(List<Clause> conditions, Stated<List<AdmissionStep>> steps) {

  public Admission {
    conditions = List.copyOf(conditions);
  }
}
