package org.huiji.app.cli.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.document.issue.PaperPlan;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.FrozenPdf;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Issues papers and writes them; who has one already gets the same bytes again. */
final class Printing {

  @Option(names = "--member", paramLabel = "NUMBER", descriptionKey = "cli.member")
  private List<String> members = new ArrayList<>();

  @Option(names = "--pending", descriptionKey = "cli.pending")
  private boolean pending;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.print-on")
  private @Nullable LocalDate on;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.out-pdf")
  private Path out = Path.of("");

  int print(Huiji huiji, DocumentKind kind, boolean overprint) {
    var target = new PdfTarget(out);
    target.refuseUnusable();
    return huiji
        .session()
        .changing(
            huiji.folder(),
            secretariat -> print(secretariat, huiji.session(), target, kind, overprint));
  }

  private int print(
      Secretariat secretariat,
      Session session,
      PdfTarget target,
      DocumentKind kind,
      boolean overprint) {
    LocalDate date = on == null ? session.today() : on;
    List<MemberId> who = who(secretariat, kind);
    if (who.isEmpty()) {
      throw Refusal.of("cli.nothing-to-print");
    }
    PaperPlan plan = secretariat.issuing().plan(kind, who, date, overprint);
    refuseObstacles(session, plan);
    String operator = session.operator(secretariat);
    if (!plan.ready().isEmpty()) {
      secretariat.issuing().issue(kind, who, date, overprint, operator, Progress.UNWATCHED);
    }
    List<DocumentId> papers = secretariat.issuedPapers().issuedTo(kind, who);
    FrozenPdf bound =
        secretariat.issuedPapers().printed(papers, operator, String.valueOf(out.getFileName()));
    target.write(bound.bytes());
    plan.missing().forEach(missing -> session.complain("cli.left-out", missing.message()));
    session.say("cli.printed", plan.ready().size(), plan.issued().size(), out);
    return 0;
  }

  private static void refuseObstacles(Session session, PaperPlan plan) {
    plan.unable()
        .forEach(
            unable -> session.say("cli.obstacle", unable.entry().member().name(), unable.reason()));
    plan.problems()
        .forEach(
            obstacle ->
                session.say(
                    "cli.obstacle",
                    obstacle.entry().member().name(),
                    obstacle.problem().message()));
    int against = plan.unable().size() + plan.problems().size();
    if (against > 0) {
      throw Refusal.of("cli.not-printable", against);
    }
  }

  private List<MemberId> who(Secretariat secretariat, DocumentKind kind) {
    var who = new ArrayList<MemberId>();
    members.forEach(number -> who.add(Register.member(secretariat, number)));
    if (pending) {
      who.addAll(secretariat.issuing().pending(kind));
    }
    return who.stream().distinct().toList();
  }
}
