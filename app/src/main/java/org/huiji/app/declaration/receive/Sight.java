package org.huiji.app.declaration.receive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;

/**
 * What the clerk sees of the files.
 *
 * @param tables all that were opened
 * @param previews of the sources that were understood, the forms first if there are any
 */
record Sight(
    Basket basket,
    Wishes wishes,
    List<Looked> tables,
    List<IntakePreview> previews,
    List<ReceivedRow> rows) {

  static Sight of(Basket basket, Wishes wishes, List<Looked> tables, List<IntakePreview> previews) {
    List<ReceivedRow> rows =
        previews.stream()
            .flatMap(one -> ReceivedRow.of(one.delivery().number(), one).stream())
            .toList();
    return new Sight(basket, wishes, List.copyOf(tables), List.copyOf(previews), rows);
  }

  /** The table that is a source. */
  Optional<Looked> table(int source) {
    return tables.stream().filter(one -> one.source() == source).findFirst();
  }

  /** How many rows will change what is kept. */
  int taking() {
    return previews.stream().mapToInt(IntakePreview::taking).sum();
  }

  int count(Verdict verdict) {
    return previews.stream().mapToInt(preview -> preview.count(verdict)).sum();
  }

  /** What is wrong with a file as a whole. */
  Stream<Problem> ofFiles() {
    return previews.stream().flatMap(preview -> preview.arrival().problems().stream());
  }

  /** Tables that cannot be understood, or in which no row declares anything. */
  List<Looked> toPointAt() {
    return tables.stream().filter(one -> one.trouble() != null || isEmpty(one)).toList();
  }

  private boolean isEmpty(Looked table) {
    return rows.stream()
        .noneMatch(row -> row.source() == table.source() && row.verdict() != Verdict.SKIPPED);
  }

  /** The names of files that were taken in before. */
  List<String> takenBefore() {
    return previews.stream()
        .filter(preview -> preview.sameFile() != null)
        .map(preview -> preview.arrival().source().file())
        .toList();
  }
}
