package org.huiji.app.cli.office;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The association's answer to a question that its rules leave open. */
@Command(name = "answer", description = "cli.answer")
final class AnswerQuestion implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "QUESTION", descriptionKey = "cli.answer-question")
  private String question = "";

  @Option(names = "--reading", paramLabel = "ID", descriptionKey = "cli.answer-reading")
  private @Nullable String reading;

  @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "cli.answer-words")
  private @Nullable String spoken;

  @Option(names = "--by", paramLabel = "TEXT", descriptionKey = "cli.answer-by")
  private @Nullable String by;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.answer-on")
  private @Nullable LocalDate on;

  AnswerQuestion(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::answer);
  }

  private int answer(Secretariat secretariat) {
    Rulebook rulebook = secretariat.rulebookDesk().inForce();
    OpenQuestion asked =
        rulebook
            .question(question)
            .orElseThrow(() -> Refusal.of("cli.no-question", question, rulebook.name()));
    if (reading == null ? spoken == null : !asked.hasReading(reading)) {
      throw Refusal.of("cli.no-reading", question, readings(asked));
    }
    String operator = huiji.session().operator(secretariat);
    LocalDate when = on == null ? huiji.session().today() : on;
    secretariat
        .rulebookDesk()
        .answer(new Answer(question, reading, spoken, when, by == null ? operator : by), operator);
    huiji.session().say("cli.answered", question);
    return 0;
  }

  private static String readings(OpenQuestion asked) {
    return asked.readings().stream().map(Reading::id).collect(Collectors.joining("、"));
  }
}
