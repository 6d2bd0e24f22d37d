package org.huiji.app.member;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.app.member.RosterColumn.Keyed;

/**
 * What the clerk wants to see of the register. Without a column to sort by the best answers to what
 * was typed come first, and members by number where nothing was typed.
 *
 * @param text what was typed into the search field
 * @param order the columns to sort by, the most important first
 */
record RosterQuery(String text, RosterFilter filter, List<Order> order) {

  /** A column to sort by. */
  record Order(RosterColumn column, boolean descending) {}

  RosterQuery {
    order = List.copyOf(order);
  }

  List<RosterRow> in(Register register, MemberWords words) {
    List<RosterRow> found = found(register).filter(filter::takes).toList();
    for (Order by : order.reversed()) {
      found = sorted(found, by, words);
    }
    return found;
  }

  private Stream<RosterRow> found(Register register) {
    if (text.isBlank()) {
      return register.rows().stream();
    }
    return register.index().search(text, Integer.MAX_VALUE).stream()
        .map(hit -> Optional.ofNullable(register.byId().get(hit.id())))
        .flatMap(Optional::stream);
  }

  private static List<RosterRow> sorted(List<RosterRow> rows, Order by, MemberWords words) {
    Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    RosterColumn column = by.column();
    return rows.stream()
        .map(row -> Keyed.of(row, column.sorted(row, words), collator, column.isNumber()))
        .sorted(column.order(by.descending()))
        .map(Keyed::row)
        .toList();
  }
}
