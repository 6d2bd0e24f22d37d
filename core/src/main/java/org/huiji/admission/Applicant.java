package org.huiji.admission;

import java.util.List;
import java.util.Optional;
import org.huiji.member.RegisterEntry;

/**
 * One who applies, or lately applied, and how far it has come.
 *
 * @param steps what was done, in the order in which it was recorded
 */
public record Applicant(RegisterEntry entry, List<StepRecord> steps) {

  public Applicant {
    steps = List.copyOf(steps);
  }

  /** The record of a step that counts: the latest. */
  public Optional<StepRecord> step(String id) {
    return steps.stream().filter(step -> step.step().equals(id)).reduce((_, later) -> later);
  }

  public boolean isDone(String id) {
    return step(id).isPresent();
  }
}
