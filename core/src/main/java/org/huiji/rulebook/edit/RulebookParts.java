package org.huiji.rulebook.edit;

import java.util.List;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.paper.Papers;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.Stated;

/** A rule book with some of its parts exchanged. */
final class RulebookParts {

  private final Rulebook old;
  private Stated<String> association;
  private List<Office> offices;
  private Stated<FeeSchedule> fees;
  private Papers papers;
  private List<Answer> answers;

  RulebookParts(Rulebook old) {
    this.old = old;
    this.association = old.association();
    this.offices = old.offices();
    this.fees = old.fees();
    this.papers = old.papers();
    this.answers = old.answers();
  }

  RulebookParts association(Stated<String> other) {
    this.association = other;
    return this;
  }

  RulebookParts offices(List<Office> other) {
    this.offices = other;
    return this;
  }

  RulebookParts fees(Stated<FeeSchedule> other) {
    this.fees = other;
    return this;
  }

  RulebookParts papers(Papers other) {
    this.papers = other;
    return this;
  }

  RulebookParts answers(List<Answer> other) {
    this.answers = other;
    return this;
  }

  Rulebook make() {
    return new Rulebook(
        old.id(),
        old.name(),
        association,
        old.source(),
        old.memberKinds(),
        offices,
        old.organs(),
        fees,
        old.admission(),
        old.seatLosses(),
        old.lapse(),
        old.exits(),
        old.register(),
        papers,
        old.benefits(),
        old.questions(),
        answers);
  }
}
