package org.huiji.app.cli.office;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.app.office.Soundness;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.finding.Finding;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.persistence.store.Backup;
import org.huiji.problem.Problem;
import org.huiji.rulebook.question.OpenQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the file is sound, what the rules leave open, and what is to be mended. */
@Command(name = "check", description = "cli.check")
final class Check implements Callable<Integer> {

  private static final List<Finding> NONE = List.of();

  private final Huiji huiji;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  Check(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Path file = Secretariat.dataFile(huiji.folder());
    huiji.session().refuseWithoutRegister(huiji.folder());
    String damage = Backup.findings(file);
    State state =
        damage.isEmpty()
            ? huiji.session().reading(huiji.folder(), Check::state)
            : new State(damage, new Soundness(NONE, NONE, NONE, NONE, NONE), NONE);
    if (json) {
      huiji.session().json(document(state));
    } else {
      tell(state);
    }
    return state.isSound() ? 0 : 1;
  }

  /**
   * What was found.
   *
   * @param damage what SQLite says of the file; nothing when it can be read
   * @param soundness what is not as the program left it
   * @param findings all, those about soundness first
   */
  private record State(String damage, Soundness soundness, List<Finding> findings) {

    boolean isSound() {
      return damage.isEmpty() && soundness.isSound();
    }
  }

  /** What every page of the window would list, after what the data says of itself. */
  private static State state(Secretariat office) {
    Soundness soundness = Soundness.of(office);
    List<Finding> findings =
        Stream.of(soundness.all().stream(), office.findings().all().stream(), ofRounds(office))
            .<Finding>flatMap(found -> found)
            .toList();
    return new State("", soundness, findings);
  }

  /** What the notices of the rounds leave open; it waits for an answer and stops nothing. */
  private static Stream<Finding> ofRounds(Secretariat office) {
    Rounds rounds = office.declarations().rounds();
    List<Round> all = office.store().read(rounds::all);
    return all.stream()
        .flatMap(round -> round.openQuestions().stream())
        .map(question -> new Finding.Question(question, false));
  }

  private Map<String, @Nullable Object> document(State state) {
    return object(
        "sound", state.isSound(),
        "damage", filled(state.damage()),
        "flaws",
            object(
                "schema", state.soundness().schema().size(),
                "papers", state.soundness().papers().size(),
                "books", state.soundness().books().size(),
                "evidence", state.soundness().evidence().size(),
                "unnamed", state.soundness().unnamed().size()),
        "questions",
            state.findings().stream()
                .filter(Finding.Question.class::isInstance)
                .map(Finding.Question.class::cast)
                .map(Check::question)
                .toList(),
        "findings",
            state.findings().stream()
                .filter(finding -> finding.found().isPresent())
                .map(this::finding)
                .toList());
  }

  private static Map<String, @Nullable Object> question(Finding.Question found) {
    OpenQuestion question = found.question();
    return object(
        "id", question.id(),
        "article", question.article(),
        "text", question.text(),
        "readings",
            question.readings().stream()
                .map(reading -> object("id", reading.id(), "words", reading.words()))
                .toList(),
        "affects", question.affects(),
        "stopping", found.stopping());
  }

  private Map<String, @Nullable Object> finding(Finding finding) {
    Problem problem = finding.found().orElseThrow();
    RegisterEntry entry = finding instanceof Finding.OfMember(RegisterEntry one, _) ? one : null;
    MemberNumber number = entry == null ? null : entry.number();
    return object(
        "severity", problem.severity(),
        "field", problem.field(),
        "rule", problem.rule().id(),
        "source", problem.rule().source(),
        "number", number == null ? null : number.text(),
        "name", entry == null ? null : entry.member().name(),
        "message", huiji.session().words().text(problem.message()));
  }

  private void tell(State state) {
    Session session = huiji.session();
    if (!state.damage().isEmpty()) {
      session.complain("cli.damaged", state.damage());
    } else if (state.isSound()) {
      session.say("cli.sound");
    }
    complain("cli.schema-flawed", state.soundness().schema());
    complain("cli.papers-flawed", state.soundness().papers());
    complain("cli.books-flawed", state.soundness().books());
    complain("cli.evidence-flawed", state.soundness().evidence());
    state.findings().forEach(this::tell);
    session.say("cli.check-sum", state.findings().size());
  }

  private void complain(String key, List<Finding> flaws) {
    if (!flaws.isEmpty()) {
      huiji.session().complain(key, flaws.size());
    }
  }

  private void tell(Finding finding) {
    Session session = huiji.session();
    switch (finding) {
      case Finding.Question(OpenQuestion question, boolean stopping) ->
          session.say(
              stopping ? "cli.question-stopping" : "cli.question",
              question.id(),
              question.article(),
              question.text());
      case Finding.OfRegister(Problem problem) ->
          session.out().println(session.words().text(problem.message()));
      case Finding.OfNumbers(Problem problem) ->
          session.out().println(session.words().text(problem.message()));
      case Finding.OfMember(RegisterEntry entry, Problem problem) ->
          session.say("cli.finding", entry.member().name(), problem.message());
    }
  }
}
