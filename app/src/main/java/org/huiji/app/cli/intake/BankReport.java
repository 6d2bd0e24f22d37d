package org.huiji.app.cli.intake;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.app.cli.session.ProblemText;
import org.huiji.app.cli.session.Register;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.bank.Suggestion;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.ledger.Allocation;
import org.huiji.intake.Verdict;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** What a statement's import did or would do, as JSON or as lines to read. */
record BankReport(Messages words, Register register) {

  /**
   * One document for all files, in the shape of every import, with what a line says and whose dues
   * it may pay.
   *
   * @param ids of the imports; none for a dry run
   */
  Map<String, @Nullable Object> json(
      List<String> ids, boolean dryRun, List<StatementPreview> previews) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    previews.forEach(
        preview ->
            preview
                .counts()
                .forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum)));
    return object(
        "import",
        ids.isEmpty() ? null : ids.size() == 1 ? ids.getFirst() : ids,
        "dryRun",
        dryRun,
        "counts",
        counts,
        "rows",
        previews.stream()
            .flatMap(preview -> preview.rows().stream().map(row -> row(preview, row)))
            .toList());
  }

  private Map<String, @Nullable Object> row(StatementPreview preview, StatementRow row) {
    StatementLine line = row.line();
    LocalDate on = line.on();
    return object(
        "file", preview.file().name(),
        "sheet", preview.head().sheet(),
        "row", row.row(),
        "verdict", row.verdict(),
        "name", line.payer(),
        "code", filled(line.reference()),
        "problems", row.problems().stream().map(new ProblemText(words)::json).toList(),
        "changes", row.changes().stream().map(this::change).toList(),
        "date", on == null ? null : on.toString(),
        "amount", line.fen() == 0 ? null : Yuan.text(line.fen()),
        "remark", filled(line.remark()),
        "way", line.way(),
        "counterpart", row.counterpart(),
        "parts", row.parts().stream().map(this::part).toList(),
        "suggestion", suggestion(row.suggestion()));
  }

  /** What a member owes before and after. */
  private Map<String, @Nullable Object> change(StatementRow.Change change) {
    return object(
        "field", "balance",
        "number", register.number(change.member().id()),
        "name", change.member().member().name(),
        "old", Yuan.text(change.before()),
        "new", Yuan.text(change.after()));
  }

  private Map<String, @Nullable Object> part(Allocation part) {
    return object(
        "number", register.number(part.member()),
        "name", register.name(part.member()),
        "year", part.duesYear(),
        "amount", Yuan.text(part.fen()));
  }

  private Map<String, @Nullable Object> suggestion(Suggestion suggestion) {
    return object(
        "confidence", suggestion.confidence(),
        "parts", suggestion.parts().stream().map(this::part).toList(),
        "shortfall", Yuan.text(suggestion.shortfall()),
        "candidates", suggestion.candidates().stream().map(entry -> entry.member().name()).toList(),
        "evidence", suggestion.evidence().stream().map(one -> words.text(one.message())).toList());
  }

  /** A line for each file, one for what is refused, and one for what waits for the clerk. */
  List<String> lines(List<String> ids, List<StatementPreview> previews) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < previews.size(); i++) {
      StatementPreview preview = previews.get(i);
      String name = preview.file().name();
      String sums = sums(preview);
      lines.add(
          i < ids.size()
              ? words.text("cli.imported", name, ids.get(i), sums)
              : words.text("cli.would-import", name, sums));
      preview.rows().stream()
          .filter(row -> row.verdict() == Verdict.REFUSED || row.isOpen() || row.isReversal())
          .flatMap(this::lines)
          .forEach(lines::add);
    }
    return lines;
  }

  private Stream<String> lines(StatementRow row) {
    var problems = new ProblemText(words);
    Stream<String> said =
        row.problems().stream()
            .map(problem -> problems.line(row.row(), row.line().payer(), problem));
    return row.isOpen() ? Stream.concat(said, suggested(row.suggestion()).stream()) : said;
  }

  private List<String> suggested(Suggestion suggestion) {
    if (suggestion.candidates().isEmpty()) {
      return List.of();
    }
    String parts =
        suggestion.parts().stream()
            .map(
                part ->
                    words.text(
                        "cli.suggested-part",
                        register.name(part.member()),
                        String.valueOf(part.duesYear()),
                        Yuan.grouped(part.fen())))
            .collect(Collectors.joining("；"));
    String evidence =
        suggestion.evidence().stream()
            .map(one -> words.text(one.message()))
            .collect(Collectors.joining("；"));
    return List.of(words.text("cli.suggested", parts, evidence));
  }

  private String sums(StatementPreview preview) {
    return words.text(
        "cli.bank-counts",
        preview.count(Verdict.NEW),
        Yuan.grouped(preview.fen()),
        preview.open().size(),
        preview.count(Verdict.SAME),
        preview.count(Verdict.DUPLICATE),
        preview.count(Verdict.REFUSED));
  }
}
