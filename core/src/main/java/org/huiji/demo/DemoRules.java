package org.huiji.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
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
