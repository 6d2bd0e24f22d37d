package org.huiji.rulebook;

import org.huiji.rulebook.membership.RegisterRules;
import org.huiji.rulebook.membership.SuccessionRule;
import org.jspecify.annotations.Nullable;

/**
 * Gives an edition that was kept before the program knew of a rule what the built-in book of the
 * same association says of it. What the edition says itself stays.
 */
final class Completion {

  private Completion() {}

  /** The edition with the rules that it is silent about; its own offices and organs are kept to. */
  static Rulebook of(Rulebook kept) {
    return BuiltInRulebooks.IDS.contains(kept.id())
        ? complete(kept, BuiltInRulebooks.read(kept.id()).register())
        : kept;
  }

  private static Rulebook complete(Rulebook kept, RegisterRules builtIn) {
    RegisterRules said = kept.register();
    return kept.withRegister(
        new RegisterRules(
            said.clauses(),
            said.changeItems(),
            said.reissue(),
            said.promotion() == null ? builtIn.promotion() : said.promotion(),
            said.succession() == null ? fitting(kept, builtIn.succession()) : said.succession()));
  }

  private static @Nullable SuccessionRule fitting(Rulebook kept, @Nullable SuccessionRule rule) {
    boolean fits =
        rule != null
            && kept.organ(rule.confirmedBy()).isPresent()
            && rule.offices().stream().allMatch(id -> kept.office(id).isPresent());
    return fits ? rule : null;
  }
}
