package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.DeclarationServices;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.PaperProblem;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.write.TableSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The round's summary table (附件2) as what the file's ending says. */
@Command(name = "summary", description = "cli.export-summary")
final class ExportSummary implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "cli.of-district")
  private List<String> districts = List.of();

  @Option(names = "--a3", descriptionKey = "cli.a3")
  private boolean a3;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.pdf|.xlsx|.docx|.csv",
      descriptionKey = "cli.out-list")
  private Path out = Path.of("");

  ExportSummary(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::export);
  }

  private int export(Secretariat secretariat) {
    Session session = huiji.session();
    DeclarationServices services = secretariat.declarations();
    Round chosen = services.round(round);
    SummaryTable table =
        districts.isEmpty()
            ? services.summaryTables().whole(chosen)
            : services.summaryTables().ofDistricts(chosen, districts);
    if (table.rows().isEmpty()) {
      throw Refusal.of("cli.no-declarations", chosen.title());
    }
    if (out.toString().endsWith(".pdf")) {
      refuseUnprintable(session, services.summaryFiles().check(table));
    }
    services
        .summaryFiles()
        .export(
            table,
            a3 ? TableSheet.Paper.A3 : TableSheet.Paper.A4,
            out,
            session.operator(secretariat),
            session.words(),
            Progress.UNWATCHED);
    session.say("cli.exported", table.rows().size(), out);
    if (!table.fromForms().isEmpty()) {
      session.complain("cli.rows-from-forms", table.fromForms().size());
    }
    return 0;
  }

  private static void refuseUnprintable(Session session, List<PaperProblem> problems) {
    if (!problems.isEmpty()) {
      problems.forEach(problem -> session.out().println(session.words().text(problem.message())));
      throw Refusal.of("cli.not-printable", problems.size());
    }
  }
}
