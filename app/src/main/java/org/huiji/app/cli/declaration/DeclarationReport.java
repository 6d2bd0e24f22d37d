package org.huiji.app.cli.declaration;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.app.cli.session.ProblemText;
import org.huiji.declaration.intake.AnswerChange;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What an import of declarations did or would do, as JSON or as lines to read. */
final class DeclarationReport {

  private final Messages words;
  private final ProblemText problemText;

  DeclarationReport(Messages words) {
    this.words = words;
    this.problemText = new ProblemText(words);
  }

  /**
   * One document for all imports.
   *
   * @param ids of the imports; none for a dry run
   */
  Map<String, @Nullable Object> json(
      List<String> ids, boolean dryRun, List<IntakePreview> previews) {
    Object id =
        switch (ids.size()) {
          case 0 -> null;
          case 1 -> ids.getFirst();
          default -> ids;
        };
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    previews.forEach(
        preview ->
            preview
                .counts()
                .forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum)));
    return object(
        "import",
        id,
        "dryRun",
        dryRun,
        "counts",
        counts,
        "rows",
        previews.stream()
            .flatMap(preview -> preview.rows().stream().map(row -> row(preview, row)))
            .toList());
  }

  private Map<String, @Nullable Object> row(IntakePreview preview, IntakeRow row) {
    return object(
        "file", row.incoming().file(),
        "sheet", filled(preview.arrival().source().sheet()),
        "row", row.row(),
        "verdict", row.verdict(),
        "name", row.name(),
        "code", filled(row.code()),
        "problems", row.problems().stream().map(problemText::json).toList(),
        "changes", row.changes().stream().map(DeclarationReport::change).toList());
  }

  private static Map<String, @Nullable Object> change(AnswerChange change) {
    return object(
        "field", change.field(), "old", filled(change.before()), "new", filled(change.after()));
  }

  /** A line for each import and one for each problem of its rows. */
  List<String> lines(List<String> ids, List<IntakePreview> previews) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < previews.size(); i++) {
      IntakePreview preview = previews.get(i);
      String name = preview.arrival().source().file();
      lines.add(
          i < ids.size()
              ? words.text("cli.imported", name, ids.get(i), sums(preview))
              : words.text("cli.would-import", name, sums(preview)));
      preview.arrival().problems().stream()
          .map(Problem::message)
          .map(words::text)
          .forEach(lines::add);
      preview.rows().stream()
          .filter(row -> row.verdict() != Verdict.SKIPPED)
          .flatMap(row -> row.problems().stream().map(problem -> line(row, problem)))
          .forEach(lines::add);
    }
    return lines;
  }

  private String line(IntakeRow row, Problem problem) {
    return problemText.line(row.row(), row.name(), problem);
  }

  private String sums(IntakePreview preview) {
    return words.text(
        "cli.counts",
        preview.count(Verdict.NEW),
        preview.count(Verdict.UPDATE),
        preview.count(Verdict.SAME),
        preview.count(Verdict.DUPLICATE),
        preview.count(Verdict.REFUSED),
        preview.count(Verdict.SKIPPED));
  }
}
