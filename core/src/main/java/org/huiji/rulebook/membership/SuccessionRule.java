package org.huiji.rulebook.membership;

import java.util.List;

/**
 * What it takes when a unit that holds an office changes its representative.
 *
 * @param offices ids of the offices it is about
 * @param confirmedBy id of the organ that has to confirm the new one
 */
public record SuccessionRule(
    List<String> offices, String confirmedBy, String text, String article) {

  public SuccessionRule {
    offices = List.copyOf(offices);
  }
}
