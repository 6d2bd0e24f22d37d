package org.huiji.app.cli.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.document.issue.ListPaper;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Writes a list as what the file's ending says. */
final class Exporting {

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.as-of")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.xlsx|.pdf|.csv",
      descriptionKey = "cli.out-list")
  private Path out = Path.of("");

  int export(Huiji huiji, BiFunction<Secretariat, LocalDate, ListPaper> list) {
    LocalDate date = asOf == null ? huiji.session().today() : asOf;
    return huiji
        .session()
        .reading(
            huiji.folder(),
            secretariat -> export(secretariat, huiji.session(), list.apply(secretariat, date)));
  }

  private int export(Secretariat secretariat, Session session, ListPaper list) {
    if (out.toString().endsWith(".pdf")) {
      refuseUnprintable(secretariat, session, list);
    }
    secretariat
        .lists()
        .export(list, out, session.operator(secretariat), session.words(), Progress.UNWATCHED);
    session.say("cli.exported", list.rows().size(), out);
    return 0;
  }

  private static void refuseUnprintable(Secretariat secretariat, Session session, ListPaper list) {
    var problems = secretariat.lists().check(list);
    if (!problems.isEmpty()) {
      problems.forEach(problem -> session.out().println(session.words().text(problem.message())));
      throw Refusal.of("cli.not-printable", problems.size());
    }
  }
}
