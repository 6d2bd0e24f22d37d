package org.huiji.app.declaration.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiji.app.declaration.details.Reach;
import org.huiji.app.declaration.member.InRegister;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.register.MemberLink;
import org.huiji.declaration.round.Round;
import org.huiji.member.RegisterEntry;

/**
 * A round as the list shows it.
 *
 * @param districts those that recommend something, by name
 * @param categories those that are declared
 * @param states those that something is in, in the order of the flow
 * @param members where the units stand in the register
 */
record LoadedRound(
    Round round,
    List<DeclarationRow> rows,
    List<String> districts,
    List<String> categories,
    List<ReviewState> states,
    List<InRegister> members) {

  /** Reads who of the units is a member; off the window's thread. */
  static LoadedRound of(Inspected inspected, MemberLink link) {
    Map<DeclarationId, RegisterEntry> members =
        link.entries(inspected.declarations().stream().map(Checked::declaration).toList());
    List<DeclarationRow> rows =
        inspected.declarations().stream()
            .map(
                checked ->
                    DeclarationRow.of(
                        inspected.round(), checked, members.get(checked.declaration().id())))
            .toList();
    return new LoadedRound(
        inspected.round(),
        rows,
        distinct(rows, DeclarationRow::district),
        distinct(rows, DeclarationRow::category),
        distinct(rows, DeclarationRow::state),
        distinct(rows, DeclarationRow::member));
  }

  private static <V extends Comparable<V>> List<V> distinct(
      List<DeclarationRow> rows, Function<DeclarationRow, V> value) {
    return rows.stream().map(value).distinct().sorted().toList();
  }

  int count(Reach reach) {
    return (int) rows.stream().filter(row -> row.reach() == reach).count();
  }
}
