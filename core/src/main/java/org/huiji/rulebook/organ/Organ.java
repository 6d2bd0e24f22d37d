package org.huiji.rulebook.organ;

import java.util.List;
import org.huiji.rulebook.question.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets and decides.
 *
 * @param attendance how many must be present for a meeting to count
 * @param majority how many must agree for a decision
 */
public record Organ(
    String id,
    String name,
    @Nullable String role,
    Stated<MajorityRule> attendance,
    Stated<MajorityRule> majority,
    Meetings meetings,
    @Nullable OrganTerm term,
    List<String> powers,
    String article) {

  public Organ {
    powers = List.copyOf(powers);
  }
}
