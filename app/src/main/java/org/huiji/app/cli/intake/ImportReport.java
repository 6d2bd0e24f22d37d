package org.huiji.app.cli.intake;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiji.app.cli.session.ProblemText;
import org.huiji.intake.Verdict;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberField;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Severity;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What an import did or would do, as JSON or as lines to read. */
final class ImportReport {

  private static final int MOST_WARNINGS = 20;

  private final Messages words;
  private final Rulebook rulebook;
  private final ProblemText problemText;

  ImportReport(Messages words, Rulebook rulebook) {
    this.words = words;
    this.rulebook = rulebook;
    this.problemText = new ProblemText(words);
  }

  /**
   * One document for all files.
   *
   * @param ids of the imports; none for a dry run
   */
  Map<String, @Nullable Object> json(
      List<String> ids, boolean dryRun, List<RosterPreview> previews) {
    Object id =
        switch (ids.size()) {
          case 0 -> null;
          case 1 -> ids.getFirst();
          default -> ids;
        };
    return object(
        "import",
        id,
        "dryRun",
        dryRun,
        "counts",
        counts(previews),
        "rows",
        previews.stream()
            .flatMap(preview -> preview.rows().stream().map(row -> row(preview, row)))
            .toList());
  }

  /** A line for each file, one for each thing that keeps a row out, and the first warnings. */
  List<String> lines(List<String> ids, List<RosterPreview> previews) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < previews.size(); i++) {
      RosterPreview preview = previews.get(i);
      String name = preview.file().name();
      lines.add(
          i < ids.size()
              ? words.text("cli.imported", name, ids.get(i), sums(preview))
              : words.text("cli.would-import", name, sums(preview)));
      lines.addAll(problems(preview, Severity.ERROR));
      List<String> warnings = problems(preview, Severity.WARNING);
      lines.addAll(warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size())));
      if (warnings.size() > MOST_WARNINGS) {
        lines.add(words.text("cli.more-warnings", warnings.size() - MOST_WARNINGS));
      }
    }
    return lines;
  }

  private String sums(RosterPreview preview) {
    return words.text(
        "cli.counts",
        preview.count(Verdict.NEW),
        preview.count(Verdict.UPDATE),
        preview.count(Verdict.SAME),
        preview.count(Verdict.DUPLICATE),
        preview.count(Verdict.REFUSED),
        preview.count(Verdict.SKIPPED));
  }

  private List<String> problems(RosterPreview preview, Severity severity) {
    return preview.rows().stream()
        .filter(row -> row.verdict() != Verdict.SKIPPED)
        .flatMap(
            row ->
                row.problems().stream()
                    .filter(problem -> problem.severity() == severity)
                    .map(problem -> problemText.line(row.row(), row.name(), problem)))
        .toList();
  }

  private static Map<Verdict, Integer> counts(List<RosterPreview> previews) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict, 0));
    previews.forEach(
        preview ->
            preview
                .counts()
                .forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum)));
    return counts;
  }

  private Map<String, @Nullable Object> row(RosterPreview preview, RosterRow row) {
    return object(
        "file", preview.file().name(),
        "sheet", preview.head().sheet(),
        "row", row.row(),
        "verdict", row.verdict(),
        "name", row.name(),
        "code", filled(row.code()),
        "problems", row.problems().stream().map(problemText::json).toList(),
        "changes", row.changes().stream().map(this::change).toList());
  }

  private Map<String, @Nullable Object> change(FieldChange change) {
    return object(
        "field", change.field().key(),
        "old", value(change.field(), change.before()),
        "new", value(change.field(), change.after()));
  }

  private @Nullable String value(MemberField field, String stored) {
    return field == MemberField.OFFICES ? filled(offices(stored)) : filled(stored);
  }

  private String offices(String ids) {
    return Arrays.stream(ids.split(",", -1))
        .map(id -> rulebook.office(id).map(Office::name).orElse(id))
        .collect(Collectors.joining("、"));
  }
}
