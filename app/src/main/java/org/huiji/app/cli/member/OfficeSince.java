package org.huiji.app.cli.member;

import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportId;
import org.huiji.member.MemberId;
import org.huiji.member.OfficeBeginnings;
import org.huiji.member.OfficeBeginnings.Answer;
import org.huiji.member.OfficeBeginnings.Answered;
import org.huiji.member.OfficeBeginnings.Unsaid;
import org.huiji.problem.Refusal;
import org.huiji.store.ChangeId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says since when members hold what a list says for its own day only; alone, tells of whom. */
@Command(name = "office-since", description = "cli.office-since")
final class OfficeSince implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "cli.office-since-day")
  private @Nullable LocalDate since;

  @Option(names = "--member", paramLabel = "NUMBER", descriptionKey = "cli.office-since-member")
  private List<String> numbers = new ArrayList<>();

  @Option(names = "--import", paramLabel = "IMPORT-ID", descriptionKey = "cli.office-since-import")
  private @Nullable String batch;

  @Option(names = "--all", descriptionKey = "cli.office-since-all")
  private boolean all;

  @Option(names = "--office", paramLabel = "NAME", descriptionKey = "cli.office-since-office")
  private @Nullable String office;

  @Option(names = "--undo", paramLabel = "CHANGE", descriptionKey = "cli.office-since-undo")
  private @Nullable Long undo;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  OfficeSince(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Session session = huiji.session();
    LocalDate day = since;
    if (undo != null) {
      session.changing(huiji.folder(), this::takeBack);
    } else if (day == null) {
      session.reading(huiji.folder(), this::list);
    } else {
      session.changing(huiji.folder(), secretariat -> answer(secretariat, day));
    }
    return 0;
  }

  private int answer(Secretariat secretariat, LocalDate day) {
    Session session = huiji.session();
    Answered answered =
        secretariat
            .officeBeginnings()
            .answer(who(secretariat), new Answer(day, office), session.operator(secretariat));
    List<String> left = answered.left().stream().map(session.words()::text).toList();
    if (json) {
      session.json(
          object(
              "change", answered.change().value(), "answered", answered.answered(), "left", left));
    } else {
      session.say("cli.office-said", answered.answered(), answered.change().value());
      left.forEach(session.out()::println);
    }
    return 0;
  }

  private List<MemberId> who(Secretariat secretariat) {
    int ways = (numbers.isEmpty() ? 0 : 1) + (batch == null ? 0 : 1) + (all ? 1 : 0);
    if (ways != 1) {
      throw Refusal.of("cli.office-whose");
    }
    OfficeBeginnings beginnings = secretariat.officeBeginnings();
    if (batch != null) {
      return ids(beginnings.unsaidSince(change(secretariat, ImportId.parse(batch))));
    }
    return all
        ? ids(beginnings.unsaid())
        : numbers.stream().map(number -> Register.member(secretariat, number)).toList();
  }

  private static ChangeId change(Secretariat secretariat, ImportId id) {
    return secretariat
        .store()
        .read(tx -> secretariat.imports().find(tx, id))
        .map(ImportBatch::change)
        .orElseThrow(() -> Refusal.of("intake.no-import-id", id));
  }

  private static List<MemberId> ids(List<Unsaid> unsaid) {
    return unsaid.stream().map(one -> one.entry().id()).toList();
  }

  private int list(Secretariat secretariat) {
    Session session = huiji.session();
    List<Unsaid> unsaid = secretariat.officeBeginnings().unsaid();
    var register = new Register(secretariat);
    if (json) {
      session.json(unsaid.stream().map(one -> row(register, one)).toList());
      return 0;
    }
    session.say("cli.office-unsaid", unsaid.size());
    unsaid.forEach(
        one ->
            session.say(
                "cli.office-unsaid-row",
                String.valueOf(register.number(one.entry().id())),
                one.entry().member().name(),
                one.said().validFrom()));
    return 0;
  }

  private static Object row(Register register, Unsaid one) {
    return object(
        "number", register.number(one.entry().id()),
        "name", one.entry().member().name(),
        "saidFrom", one.said().validFrom().toString(),
        "source", one.source());
  }

  private int takeBack(Secretariat secretariat) {
    Session session = huiji.session();
    if (undo != null) {
      List<String> kept =
          secretariat
              .officeBeginnings()
              .takeBack(new ChangeId(undo), session.operator(secretariat));
      session.say("cli.office-taken-back");
      kept.forEach(name -> session.say("cli.undo-kept", name));
    }
    return 0;
  }
}
