package org.huiji.app.finding;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.finding.Finding;
import org.huiji.table.Value;
import org.huiji.table.write.Column;
import org.huiji.table.write.Column.Kind;
import org.huiji.table.write.TableSheet;
import org.huiji.text.Messages;

/** Findings as a table that can be sent to those who mend them. */
final class FindingSheet {

  private FindingSheet() {}

  static TableSheet of(Messages words, FindingGroup group) {
    FindingWords say = new FindingWords(words);
    String title = words.text(group.title());
    return new TableSheet(
        title,
        title,
        List.of(
            new Column(words.text("findingview.number"), 12, Kind.CENTRED),
            new Column(words.text("findingview.subject"), 34, Kind.TEXT),
            new Column(words.text("findingview.district"), 12, Kind.CENTRED),
            new Column(words.text("findingview.what"), 60, Kind.TEXT),
            new Column(words.text("findingview.source"), 30, Kind.TEXT)),
        group.findings().stream().map(finding -> row(say, finding)).toList());
  }

  private static List<Value> row(FindingWords say, Finding finding) {
    return Stream.of(
            say.number(finding),
            say.subject(finding),
            say.district(finding),
            say.text(finding),
            say.source(finding))
        .map(Value::of)
        .toList();
  }
}
