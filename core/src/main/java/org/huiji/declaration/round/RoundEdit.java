package org.huiji.declaration.round;

import java.time.LocalDate;
import java.util.List;

/**
 * What a clerk may correct in the rules of a round: the notice, the days, the lists before it, the
 * thresholds and papers of each category, when a threshold may be missed, how long texts may be and
 * which papers every platform needs. What is declared and the questions stay as they are.
 *
 * @param categories the round's own, in their order, with other thresholds or papers
 */
public record RoundEdit(
    Round.Notice notice,
    LocalDate companyDeadline,
    LocalDate districtDeadline,
    List<String> earlierLists,
    List<Category> categories,
    Round.Relief relief,
    Round.Limits limits,
    List<EvidenceItem> evidence) {

  public RoundEdit {
    earlierLists = List.copyOf(earlierLists);
    categories = List.copyOf(categories);
    evidence = List.copyOf(evidence);
  }

  /** The round with these rules. */
  public Round on(Round round) {
    return new Round(
        round.id(),
        round.list(),
        round.batch(),
        round.year(),
        notice,
        companyDeadline,
        districtDeadline,
        earlierLists,
        round.conditions(),
        categories,
        round.oneCategory(),
        relief,
        limits,
        evidence,
        round.questions(),
        round.answers());
  }

  /** The rules of a round as they stand. */
  public static RoundEdit of(Round round) {
    return new RoundEdit(
        round.notice(),
        round.companyDeadline(),
        round.districtDeadline(),
        round.earlierLists(),
        round.categories(),
        round.relief(),
        round.limits(),
        round.evidence());
  }
}
