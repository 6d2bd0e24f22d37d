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
import org.huiji.declaration.evidence.EvidenceFlaw;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.dues.books.BookFlaw;
import org.huiji.finding.Finding;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.persistence.store.Backup;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the file is sound, what the rules leave open, and what is to be mended. */
@Command(name = "check", description = "cli.check")
final class Check implements Callable<Integer> {

  /** 民间非营利组织会计制度: the books must add up. */
  private static final String BOOKS = "民间非营利组织会计制度";

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
            : new State(damage, 0, 0, List.of());
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
   * @param books how many of the findings are about books that do not agree with themselves
   * @param evidence how many are about files of evidence that are missing or were changed
   */
  private record State(String damage, int books, int evidence, List<Finding> findings) {

    boolean isSound() {
      return damage.isEmpty() && books == 0 && evidence == 0;
    }
  }

  /** What every page of the window would list, after what books and files say of themselves. */
  private static State state(Secretariat office) {
    List<BookFlaw> books = office.books().audit();
    List<EvidenceFlaw> evidence = office.declarations().evidence().flaws(Progress.UNWATCHED);
    List<Finding> findings =
        Stream.of(
                books.stream().map(Check::ofBooks),
                evidence.stream().map(Check::ofEvidence),
                office.findings().all().stream(),
                ofRounds(office))
            .<Finding>flatMap(found -> found)
            .toList();
    return new State("", books.size(), evidence.size(), findings);
  }

  private static Finding ofEvidence(EvidenceFlaw flaw) {
    return new Finding.OfRegister(
        Problem.error(
            "evidence", new Rule("declaration.evidence-file", flaw.article()), flaw.message()));
  }

  /** What the notices of the rounds leave open; it waits for an answer and stops nothing. */
  private static Stream<Finding> ofRounds(Secretariat office) {
    Rounds rounds = office.declarations().rounds();
    List<Round> all = office.store().read(rounds::all);
    return all.stream()
        .flatMap(round -> round.openQuestions().stream())
        .map(question -> new Finding.Question(question, false));
  }

  private static Finding ofBooks(BookFlaw flaw) {
    return new Finding.OfRegister(
        Problem.error("dues", new Rule("dues.books", BOOKS), flaw.message()));
  }

  private Map<String, @Nullable Object> document(State state) {
    return object(
        "sound", state.isSound(),
        "damage", filled(state.damage()),
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
    if (state.books() > 0) {
      session.complain("cli.books-flawed", state.books());
    }
    if (state.evidence() > 0) {
      session.complain("cli.evidence-flawed", state.evidence());
    }
    state.findings().forEach(this::tell);
    session.say("cli.check-sum", state.findings().size());
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
      case Finding.OfMember(RegisterEntry entry, Problem problem) ->
          session.say("cli.finding", entry.member().name(), problem.message());
    }
  }
}
