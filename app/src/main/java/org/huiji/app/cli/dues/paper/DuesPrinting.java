package org.huiji.app.cli.dues.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.app.cli.document.PdfTarget;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.paper.DuesOrder;
import org.huiji.dues.paper.DuesPlan;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Issues papers of the dues and writes them; what was issued already comes as the same bytes. */
final class DuesPrinting {

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.print-year")
  private @Nullable Integer year;

  @Option(names = "--member", paramLabel = "NUMBER", descriptionKey = "cli.member")
  private List<String> members = new ArrayList<>();

  @Option(names = "--pending", descriptionKey = "cli.pending")
  private boolean pending;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.print-on")
  private @Nullable LocalDate on;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.out-pdf")
  private Path out = Path.of("");

  int print(Huiji huiji, DocumentKind kind) {
    var target = new PdfTarget(out);
    target.refuseUnusable();
    return huiji
        .session()
        .changing(huiji.folder(), secretariat -> print(secretariat, huiji.session(), target, kind));
  }

  private int print(Secretariat secretariat, Session session, PdfTarget target, DocumentKind kind) {
    DuesOrder order = order(secretariat, session, kind);
    if (order.subjects().isEmpty()) {
      throw Refusal.of("cli.nothing-to-print");
    }
    DuesPlan plan = secretariat.duesPapers().plan(order);
    refuseObstacles(session, plan);
    if (!plan.ready().isEmpty()) {
      secretariat.duesPapers().issue(order, session.operator(secretariat), Progress.UNWATCHED);
    }
    var papers = secretariat.duesPapers().issued(order);
    target.write(
        secretariat
            .issuedPapers()
            .printed(
                papers, session.operator(secretariat), String.valueOf(target.file().getFileName()))
            .bytes());
    session.say("cli.printed", plan.ready().size(), plan.issued().size(), out);
    return 0;
  }

  private DuesOrder order(Secretariat secretariat, Session session, DocumentKind kind) {
    LocalDate date = on == null ? session.today() : on;
    int of = year == null ? date.getYear() : year;
    List<MemberId> named =
        members.stream().map(number -> Register.member(secretariat, number)).toList();
    var subjects = new ArrayList<DuesSubject>(secretariat.duesPapers().of(kind, of, named));
    if (pending) {
      subjects.addAll(secretariat.duesPapers().pending(kind, of));
    }
    return new DuesOrder(kind, of, subjects, date);
  }

  private static void refuseObstacles(Session session, DuesPlan plan) {
    if (!plan.lacking().isEmpty()) {
      throw new Refusal(plan.lacking().getFirst());
    }
    plan.unable().forEach(unable -> session.say("cli.obstacle", unable.name(), unable.reason()));
    plan.problems()
        .forEach(
            obstacle ->
                session.say("cli.obstacle", obstacle.row().name(), obstacle.problem().message()));
    int against = plan.unable().size() + plan.problems().size();
    if (against > 0) {
      throw Refusal.of("cli.not-printable", against);
    }
  }
}
