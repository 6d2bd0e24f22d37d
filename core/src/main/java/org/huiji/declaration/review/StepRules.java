package org.huiji.declaration.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/**
 * What a step must be: one that may follow (三.1 to 三.3), on a day that has come and is not before
 * the step before, with what has to be said of it.
 *
 * @param today no step is later
 */
record StepRules(LocalDate today) {

  /** Where a declaration may go; one that nobody said anything of yet may also be received. */
  static Set<ReviewState> next(Declaration declaration, List<ReviewStep> before) {
    Set<ReviewState> next = EnumSet.noneOf(ReviewState.class);
    next.addAll(declaration.state().next());
    if (before.isEmpty()) {
      next.add(ReviewState.RECEIVED);
    }
    return next;
  }

  /**
   * @throws Refusal that names the declaration
   */
  void check(Declaration declaration, List<ReviewStep> before, NewStep step) {
    Message name = Names.of(declaration);
    Set<ReviewState> next = next(declaration, before);
    if (next.isEmpty()) {
      throw Refusal.of("review.ended", name, declaration.state().label());
    }
    if (!next.contains(step.to())) {
      throw Refusal.of(
          "review.not-next", name, declaration.state().label(), step.to().label(), either(next));
    }
    if (step.on().isAfter(today)) {
      throw Refusal.of("review.future", name, step.to().label(), step.on());
    }
    if (!before.isEmpty() && step.on().isBefore(before.getLast().on())) {
      ReviewStep last = before.getLast();
      throw Refusal.of("review.too-early", name, last.to().label(), last.on(), step.on());
    }
    said(name, step);
  }

  private static void said(Message name, NewStep step) {
    switch (step.to()) {
      case RETURNED, NOT_LISTED -> {
        if (step.reasons() == null) {
          throw Refusal.of("review.no-reasons", name, step.to().label());
        }
      }
      case LISTED -> {
        if (step.evidence() == null) {
          throw Refusal.of("review.no-notice", name);
        }
      }
      case RECEIVED, DISTRICT_CHECKED, AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE -> {}
    }
  }

  private static Message either(Set<ReviewState> states) {
    return states.stream()
        .sorted(Comparator.naturalOrder())
        .map(ReviewState::label)
        .reduce((one, other) -> Message.of("review.or", one, other))
        .orElseThrow();
  }
}
