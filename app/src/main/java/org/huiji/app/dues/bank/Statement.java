package org.huiji.app.dues.bank;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.ledger.Allocation;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;

/** A statement as the clerk sees it now. */
record Statement(StatementPreview preview) {

  Map<LineState, Integer> counts() {
    var counts = new EnumMap<LineState, Integer>(LineState.class);
    preview.rows().forEach(row -> counts.merge(state(row), 1, Integer::sum));
    return counts;
  }

  LineState state(StatementRow row) {
    return LineState.of(row, preview.desk().decision(row.row()));
  }

  int count(LineState state) {
    return counts().getOrDefault(state, 0);
  }

  int taking() {
    return preview.count(Verdict.NEW);
  }

  /** Whose dues a line pays or would pay, in words. */
  static String members(StatementRow row) {
    return (row.parts().isEmpty() ? row.suggestion().parts() : row.parts())
        .stream()
            .map(Allocation::member)
            .distinct()
            .map(member -> name(row, member))
            .collect(Collectors.joining("、"));
  }

  /** For which years, in words. */
  static String years(StatementRow row) {
    return (row.parts().isEmpty() ? row.suggestion().parts() : row.parts())
        .stream()
            .map(Allocation::duesYear)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining("、"));
  }

  static String name(StatementRow row, MemberId member) {
    return Stream.concat(
            row.changes().stream().map(StatementRow.Change::member),
            row.suggestion().candidates().stream())
        .filter(entry -> entry.id().equals(member))
        .map(RegisterEntry::member)
        .map(known -> known.name())
        .findFirst()
        .orElse("");
  }
}
