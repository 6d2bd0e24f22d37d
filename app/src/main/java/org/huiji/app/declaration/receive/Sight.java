package org.huiji.app.declaration.receive;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;

/**
 * What the clerk sees of the files.
 *
 * @param previews of the sources, the forms first if there are any
 */
record Sight(Basket basket, Wishes wishes, List<IntakePreview> previews, List<ReceivedRow> rows) {

  static Sight of(Basket basket, Wishes wishes, List<IntakePreview> previews) {
    List<ReceivedRow> rows =
        IntStream.range(0, previews.size())
            .boxed()
            .flatMap(source -> ReceivedRow.of(source, previews.get(source)).stream())
            .toList();
    return new Sight(basket, wishes, List.copyOf(previews), rows);
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

  /** The names of files that were taken in before. */
  List<String> takenBefore() {
    return previews.stream()
        .filter(preview -> preview.sameFile() != null)
        .map(preview -> preview.arrival().source().file())
        .toList();
  }
}
