package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.app.cli.document.PdfTarget;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.paper.PaperScope;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.paper.RoundPaperOrder;
import org.huiji.declaration.paper.RoundPaperPlan;
import org.huiji.declaration.paper.RoundPapers;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Issues papers of a round and writes them; what was issued today comes as the same bytes. */
final class RoundPrinting {

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--declaration", paramLabel = "D-1", descriptionKey = "cli.paper-declaration")
  private List<String> declarations = new ArrayList<>();

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "cli.paper-district")
  private List<String> districts = new ArrayList<>();

  @Option(names = "--pending", descriptionKey = "cli.paper-pending")
  private boolean pending;

  @Option(
      names = "--scope",
      paramLabel = "declaration|district|round",
      descriptionKey = "cli.paper-scope")
  private @Nullable PaperScope scope;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.print-on")
  private @Nullable LocalDate on;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.paper-until")
  private @Nullable LocalDate until;

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
    RoundPapers papers = secretariat.declarations().papers();
    RoundPaperOrder order = order(papers, session, kind);
    if (order.subjects().isEmpty()) {
      throw Refusal.of("cli.nothing-to-print");
    }
    RoundPaperPlan plan = papers.plan(order);
    refuseObstacles(session, plan);
    if (!plan.ready().isEmpty()) {
      papers.issue(order, session.operator(secretariat), Progress.UNWATCHED);
    }
    target.write(
        secretariat
            .issuedPapers()
            .printed(
                papers.issued(order),
                session.operator(secretariat),
                String.valueOf(target.file().getFileName()))
            .bytes());
    session.say("cli.printed", plan.ready().size(), plan.issued().size(), out);
    return 0;
  }

  private RoundPaperOrder order(RoundPapers papers, Session session, DocumentKind kind) {
    LocalDate day = on == null ? session.today() : on;
    List<PaperScope> possible = PaperScope.of(kind);
    PaperScope wanted = scope == null ? possible.getFirst() : scope;
    if (!possible.contains(wanted)) {
      throw Refusal.of("declpaper.not-for-it");
    }
    List<PaperSubject> subjects = named(wanted);
    if (pending || (wanted == PaperScope.ROUND && subjects.isEmpty())) {
      subjects.addAll(papers.pending(kind, wanted, round, day));
    }
    return new RoundPaperOrder(kind, round, subjects, day, until);
  }

  private List<PaperSubject> named(PaperScope wanted) {
    List<PaperSubject> subjects = new ArrayList<>();
    for (String declaration : declarations) {
      subjects.add(new PaperSubject.OfDeclaration(DeclarationId.parse(declaration)));
    }
    if (wanted == PaperScope.ROUND && !districts.isEmpty()) {
      subjects.add(PaperSubject.together(districts));
    } else {
      districts.forEach(district -> subjects.add(new PaperSubject.OfDistrict(district)));
    }
    return subjects;
  }

  private static void refuseObstacles(Session session, RoundPaperPlan plan) {
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
