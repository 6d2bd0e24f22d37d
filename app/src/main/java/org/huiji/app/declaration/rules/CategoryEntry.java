package org.huiji.app.declaration.rules;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Figure;

/** The thresholds and papers of a category being corrected. */
record CategoryEntry(Category category, List<ThresholdEntry> thresholds, List<PaperEntry> papers) {

  static CategoryEntry of(Category category) {
    return new CategoryEntry(
        category,
        category.thresholds().stream().map(ThresholdEntry::new).toList(),
        category.evidence().stream().map(PaperEntry::new).toList());
  }

  /** What a threshold's number is in. */
  String unit(ThresholdEntry threshold) {
    return threshold.isShare()
        ? "%"
        : category.figure(threshold.figure()).map(Figure::unit).orElse("");
  }

  Stream<Entry<?>> entries() {
    return Stream.concat(
        thresholds.stream().flatMap(one -> Stream.of(one.least(), one.text())),
        papers.stream().map(PaperEntry::text));
  }

  Category corrected() {
    return new Category(
        category.id(),
        category.name(),
        category.article(),
        category.qualification(),
        category.figures(),
        thresholds.stream().map(ThresholdEntry::threshold).toList(),
        papers.stream().map(PaperEntry::item).toList());
  }
}
