package org.huiji.app.cli.dues.paper;

import java.nio.file.Path;
import java.util.function.Function;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.document.paper.PaperProblem;
import org.huiji.dues.export.DuesSheet;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import picocli.CommandLine.Option;

/** Writes a list of the dues as what the file's ending says. */
final class DuesExporting {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.xlsx|.pdf|.csv",
      descriptionKey = "cli.out-list")
  private Path out = Path.of("");

  int export(Huiji huiji, Function<Secretariat, DuesSheet> list) {
    return huiji
        .session()
        .reading(
            huiji.folder(),
            secretariat -> export(secretariat, huiji.session(), list.apply(secretariat)));
  }

  private int export(Secretariat secretariat, Session session, DuesSheet list) {
    if (out.toString().endsWith(".pdf")) {
      refuseUnprintable(secretariat, session, list);
    }
    secretariat
        .duesFiles()
        .export(list, out, session.operator(secretariat), session.words(), Progress.UNWATCHED);
    session.say("cli.exported", list.rows().size(), out);
    return 0;
  }

  private static void refuseUnprintable(Secretariat secretariat, Session session, DuesSheet list) {
    var problems = secretariat.duesFiles().check(list);
    problems.stream()
        .map(PaperProblem::message)
        .map(session.words()::text)
        .forEach(session.out()::println);
    if (!problems.isEmpty()) {
      throw Refusal.of("cli.not-printable", problems.size());
    }
  }
}
