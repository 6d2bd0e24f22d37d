package org.huiji.rulebook;

import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.yaml.Flaws;
import org.huiji.text.Message;

/** Every open rule has a question, every reading it knows is one of that question's. */
final class OpenRulesCheck {

  private final Rulebook book;
  private final Flaws flaws;

  OpenRulesCheck(Rulebook book, Flaws flaws) {
    this.book = book;
    this.flaws = flaws;
  }

  void run() {
    for (OpenRules.Place open : OpenRules.in(book)) {
      book.question(open.question())
          .ifPresentOrElse(
              question -> checkReadings(open, question),
              () ->
                  flaws.add(
                      open.path() + ".question",
                      Message.of("rulebook.no-such-question", open.question())));
    }
    for (int i = 0; i < book.answers().size(); i++) {
      checkAnswer("answers[" + i + "]", book.answers().get(i));
    }
  }

  private void checkReadings(OpenRules.Place open, OpenQuestion question) {
    for (String reading : open.readings()) {
      if (!question.hasReading(reading)) {
        flaws.add(
            open.path() + ".readings." + reading,
            Message.of("rulebook.no-such-reading", reading, question.id()));
      }
    }
  }

  private void checkAnswer(String path, Answer answer) {
    OpenQuestion question = book.question(answer.question()).orElse(null);
    if (question == null) {
      flaws.add(path + ".question", Message.of("rulebook.no-such-question", answer.question()));
    } else if (answer.reading() != null && !question.hasReading(answer.reading())) {
      flaws.add(
          path + ".reading",
          Message.of("rulebook.no-such-reading", answer.reading(), question.id()));
    }
  }
}
