package org.huiji.rulebook.membership;

import java.util.List;
import org.huiji.rulebook.question.Stated;

/**
 * Rules about keeping the register.
 *
 * @param clauses about representatives, liaisons, mergers, in words
 * @param changeItems of what a unit must tell the secretariat when it changes
 * @param reissue about a lost certificate
 */
public record RegisterRules(
    List<Clause> clauses, List<Clause> changeItems, Stated<Clause> reissue) {

  public RegisterRules {
    clauses = List.copyOf(clauses);
    changeItems = List.copyOf(changeItems);
  }
}
