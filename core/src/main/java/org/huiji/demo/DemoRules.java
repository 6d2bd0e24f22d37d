package org.huiji.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What the fictional association says where its rule book asks: a name of its own, and the readings
 * without which nobody could be admitted. Every answer says that it is not the association's.
 */
final class DemoRules {

  private static final Map<String, String> READINGS =
      Map.of(
          "000-admission", "council-or-standing",
          "002-A5", "member-department",
          "002-X3", "every-member",
          "003-A6", "nomination");

  private static final List<Integer> RANKS = List.of(40, 30, 10, 0);
  private static final List<Long> FEES = List.of(2_000_000L, 1_000_000L, 500_000L, 200_000L);
  private static final int ENTITLED = 120;
  private static final int PRESENT = 96;
  private static final int IN_FAVOUR = 90;
  private static final int AGAINST = 4;
  private static final int ABSTAINED = 2;

  private static final List<String> NAME_QUESTIONS = List.of("000-name");

  private final DemoWords words;
  private final LocalDate today;

  DemoRules(DemoWords words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  Rulebook answered(Rulebook rulebook) {
    Rulebook answered = rulebook;
    for (OpenQuestion question : rulebook.questions()) {
      String reading = READINGS.get(question.id());
      if (reading != null && answered.answer(question.id()).isEmpty()) {
        answered = answer(answered, question.id(), reading, words.text("answer"));
      }
    }
    return answered;
  }

  /**
   * The fee standard, adopted as it must be: the rule book's amounts, or made-up ones where it
   * states none.
   */
  Rulebook adopted(Rulebook rulebook, LocalDate founded) {
    FeeSchedule stated = rulebook.ifSettled(rulebook.fees()).orElse(null);
    if (stated != null && stated.obstacle().isEmpty()) {
      return rulebook;
    }
    FeeSchedule fees =
        new FeeSchedule(
            stated == null ? tiers(rulebook) : stated.tiers(),
            words.text("fees-basis"),
            new Adoption(founded, ENTITLED, PRESENT, IN_FAVOUR, AGAINST, ABSTAINED, true),
            stated == null ? null : stated.authority(),
            stated == null ? null : stated.extraTierReason());
    Rulebook adopted = RulebookEdits.fees(rulebook, fees, today, words.text("operator"));
    return rulebook.fees() instanceof Stated.Open<FeeSchedule> open
        ? answer(adopted, open.question(), null, words.text("answer"))
        : adopted;
  }

  /** As many tiers as the state allows, by the rank of the offices. */
  private List<FeeTier> tiers(Rulebook rulebook) {
    List<FeeTier> tiers = new ArrayList<>();
    List<String> names = words.list("fees-tiers");
    int above = Integer.MAX_VALUE;
    for (int i = 0; i < names.size(); i++) {
      int upTo = above;
      int from = RANKS.get(i);
      List<String> offices =
          rulebook.offices().stream()
              .filter(office -> office.rank() >= from && office.rank() < upTo)
              .map(Office::id)
              .toList();
      String id = "tier-" + (i + 1);
      tiers.add(new FeeTier(id, names.get(i), FEES.get(i), offices, words.text("fees-article")));
      above = from;
    }
    return tiers;
  }

  /** A name of its own, unless the association has given itself one. */
  Rulebook named(Rulebook rulebook) {
    if (!rulebook.association().equals(BuiltInRulebooks.read(rulebook.id()).association())) {
      return rulebook;
    }
    Rulebook named = rulebook;
    for (String question : NAME_QUESTIONS) {
      if (rulebook.question(question).isPresent()) {
        named = answer(named, question, null, words.text("answer-name"));
      }
    }
    named =
        RulebookEdits.nameAssociation(
            named, words.text("association"), today, words.text("operator"));
    return RulebookEdits.mark(named, words.text("mark"));
  }

  private Rulebook answer(
      Rulebook rulebook, String question, @Nullable String reading, String said) {
    return RulebookEdits.answer(
        rulebook, new Answer(question, reading, said, today, words.text("operator")));
  }
}
