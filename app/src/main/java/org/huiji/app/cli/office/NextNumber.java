package org.huiji.app.cli.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where sequences of numbers go on that wait for an answer since a restore. */
@Command(name = "next-number", description = "cli.next-number")
final class NextNumber implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "SERIES=N", arity = "0..*", descriptionKey = "cli.next-number-next")
  private Map<String, Long> next = new LinkedHashMap<>();

  @Option(names = "--none-since", descriptionKey = "cli.next-number-none")
  private boolean noneSince;

  NextNumber(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    var answers = new NextAnswers(next, noneSince);
    return huiji.session().changing(huiji.folder(), office -> answer(office, answers));
  }

  private int answer(Secretariat office, NextAnswers answers) {
    Session session = huiji.session();
    answers.give(office.numberDoubts(), session.operator(office));
    NextAnswers.tellOpen(session, office.numberDoubts());
    List<Message> carried = office.numberDoubts().carried().lines();
    if (answers.isEmpty() && !carried.isEmpty()) {
      session.say("cli.numbers-carried");
      carried.forEach(line -> session.out().println(session.words().text(line)));
    }
    return 0;
  }
}
