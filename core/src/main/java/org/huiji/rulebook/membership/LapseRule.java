package org.huiji.rulebook.membership;

import java.util.List;
import org.huiji.rulebook.question.Stated;

/**
 * When a member becomes a candidate for leaving by itself (自动退会). It makes candidates only: a vote
 * ends membership.
 *
 * @param years for how long
 * @param consecutive whether the years must follow each other
 */
public record LapseRule(
    int years,
    Stated<Boolean> consecutive,
    List<LapseCondition> conditions,
    Stated<LapseJoin> join,
    Stated<LapseYear> year,
    String article) {

  public LapseRule {
    conditions = List.copyOf(conditions);
  }
}
