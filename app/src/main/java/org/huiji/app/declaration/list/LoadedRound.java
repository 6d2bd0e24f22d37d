package org.huiji.app.declaration.list;

import java.util.List;
import java.util.function.Function;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.round.Round;

/**
 * A round as the list shows it.
 *
 * @param districts those that recommend something, by name
 * @param categories those that are declared
 * @param states those that something is in, in the order of the flow
 */
record LoadedRound(
    Round round,
    List<DeclarationRow> rows,
    List<String> districts,
    List<String> categories,
    List<ReviewState> states) {

  static LoadedRound of(Inspected inspected) {
    List<DeclarationRow> rows =
        inspected.declarations().stream()
            .map(checked -> DeclarationRow.of(inspected.round(), checked))
            .toList();
    return new LoadedRound(
        inspected.round(),
        rows,
        distinct(rows, DeclarationRow::district),
        distinct(rows, DeclarationRow::category),
        distinct(rows, DeclarationRow::state));
  }

  private static <V extends Comparable<V>> List<V> distinct(
      List<DeclarationRow> rows, Function<DeclarationRow, V> value) {
    return rows.stream().map(value).distinct().sorted().toList();
  }

  int count(Reach reach) {
    return (int) rows.stream().filter(row -> row.reach() == reach).count();
  }
}
