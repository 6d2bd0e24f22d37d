package org.huiji.dues.lapse;

import java.util.List;
import org.huiji.rulebook.membership.LapseCondition;
import org.huiji.rulebook.question.OpenQuestion;

/**
 * The candidates on a day, and what the rule leaves open.
 *
 * @param article the rule's
 * @param years unpaid that make a candidate
 * @param beyondDues conditions of the rule that the ledger knows nothing of: to be checked by hand
 * @param questions of the association's that bear on the rule and are not answered
 */
public record LapseReport(
    String article,
    int years,
    List<LapseCandidate> candidates,
    List<LapseCondition> beyondDues,
    List<OpenQuestion> questions) {

  public LapseReport {
    candidates = List.copyOf(candidates);
    beyondDues = List.copyOf(beyondDues);
    questions = List.copyOf(questions);
  }
}
