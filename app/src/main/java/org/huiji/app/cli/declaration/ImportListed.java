package org.huiji.app.cli.declaration;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.ProblemText;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.declaration.earlier.EarlierLists;
import org.huiji.declaration.earlier.EarlierRow;
import org.huiji.intake.Verdict;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters a published list of platforms, against which rounds are checked (四.1). */
@Command(name = "listed", description = "cli.import-listed")
final class ImportListed implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.import-listed-file")
  private Path file = Path.of("");

  @Option(
      names = "--notice",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "cli.listed-notice")
  private String notice = "";

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.listed-on")
  private LocalDate on = LocalDate.EPOCH;

  @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  ImportListed(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return dryRun
        ? huiji.session().reading(huiji.folder(), this::look)
        : huiji.session().changing(huiji.folder(), this::take);
  }

  private EarlierList read() {
    return EarlierList.read(file, ReadOptions.usual(), Progress.UNWATCHED);
  }

  private int look(Secretariat secretariat) {
    EarlierList list = read();
    return tell(list, null, secretariat.declarations().earlierLists().preview(list, notice));
  }

  private int take(Secretariat secretariat) {
    EarlierList list = read();
    EarlierLists.Taken taken =
        secretariat
            .declarations()
            .earlierLists()
            .take(list, notice, on, huiji.session().operator(secretariat));
    return tell(list, taken.id().toString(), taken.rows());
  }

  private int tell(EarlierList list, @Nullable String id, List<EarlierRow> rows) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
    if (json) {
      json(list, id, rows, counts);
    } else {
      lines(list, id, rows, counts);
    }
    return 0;
  }

  private void json(
      EarlierList list, @Nullable String id, List<EarlierRow> rows, Map<Verdict, Integer> counts) {
    var problems = new ProblemText(huiji.session().words());
    List<Object> said = new ArrayList<>();
    for (EarlierRow row : rows) {
      said.add(
          object(
              "file", list.file(),
              "sheet", filled(list.sheet()),
              "row", row.row(),
              "verdict", row.verdict(),
              "name", row.unit(),
              "platform", row.platform(),
              "problems", row.problems().stream().map(problems::json).toList()));
    }
    huiji.session().json(object("import", id, "dryRun", dryRun, "counts", counts, "rows", said));
  }

  private void lines(
      EarlierList list, @Nullable String id, List<EarlierRow> rows, Map<Verdict, Integer> counts) {
    Session session = huiji.session();
    String sums =
        session
            .words()
            .text(
                "cli.counts",
                counts.getOrDefault(Verdict.NEW, 0),
                counts.getOrDefault(Verdict.UPDATE, 0),
                counts.getOrDefault(Verdict.SAME, 0),
                counts.getOrDefault(Verdict.DUPLICATE, 0),
                counts.getOrDefault(Verdict.REFUSED, 0),
                counts.getOrDefault(Verdict.SKIPPED, 0));
    if (id == null) {
      session.say("cli.would-import", list.file(), sums);
    } else {
      session.say("cli.imported", list.file(), id, sums);
    }
    var problems = new ProblemText(session.words());
    rows.forEach(
        row ->
            row.problems()
                .forEach(one -> session.out().println(problems.line(row.row(), row.unit(), one))));
  }
}
