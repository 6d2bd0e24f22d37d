package org.huiji.app.dues.bank;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.StatementFile;
import org.huiji.dues.bank.StatementImport;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.ledger.Allocation;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the clerk sees it now.
 *
 * @param trouble why nothing can be read under its head; she points at another one
 */
record Statement(StatementPreview preview, @Nullable Message trouble) {

  /** As it is understood with a head; off the window's thread. */
  static Statement look(
      StatementImport statements, StatementFile file, Head head, BankDesk desk, Progress progress) {
    try {
      return new Statement(statements.preview(file, head, desk, progress), null);
    } catch (Refusal refusal) {
      return new Statement(
          new StatementPreview(file, head, desk, List.of(), null), refusal.reason());
    }
  }

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
