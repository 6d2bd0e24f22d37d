package org.huiji.rulebook.membership;

import java.util.List;
import org.huiji.rulebook.question.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Rules about keeping the register.
 *
 * @param clauses about representatives, liaisons, mergers, in words
 * @param changeItems of what a unit must tell the secretariat when it changes
 * @param reissue about a lost certificate
 * @param promotion that offices are risen through one by one, where it is so
 * @param succession what a new representative of an office-holder takes, where anything
 */
public record RegisterRules(
    List<Clause> clauses,
    List<Clause> changeItems,
    Stated<Clause> reissue,
    @Nullable Clause promotion,
    @Nullable SuccessionRule succession) {

  public RegisterRules {
    clauses = List.copyOf(clauses);
    changeItems = List.copyOf(changeItems);
  }
}
