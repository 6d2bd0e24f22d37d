package org.huiji.app.dues.year;

import java.util.Locale;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.DataTable;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** The sums of a year by tier or by district; a line opens its members. */
final class GroupTable {

  private final DataTable<GroupRow> table;

  GroupTable(Messages words, YearViewModel model, Preferences preferences) {
    table = new DataTable<>(words, "duesyear.groups");
    table.text(
        "duesyear.group",
        200,
        group -> group.name().isEmpty() ? words.text("duesyear.nothing-said") : group.name());
    table.number("duesyear.count", 80, group -> group.sums().members(), String::valueOf);
    table.number("duesyear.owing", 90, group -> group.sums().owing(), String::valueOf);
    table.number("duesyear.charged", 120, group -> group.sums().charged(), Yuan::grouped);
    table.number("duesyear.paid", 120, group -> group.sums().paid(), Yuan::grouped);
    table.number("duesyear.waived", 110, group -> group.sums().waived(), Yuan::grouped);
    table.number("duesyear.owed", 120, group -> group.sums().owed(), Yuan::grouped);
    table.number("duesyear.credit", 110, group -> group.sums().credit(), Yuan::grouped);
    table.number(
        "duesyear.rate",
        90,
        group -> rate(group.sums()),
        rate -> String.format(Locale.ROOT, "%.1f%%", rate));
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.onOpen(model::open);
    table.remember("dues-groups", preferences);
    SortedList<GroupRow> sorted = new SortedList<>(model.groups());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  DataTable<GroupRow> node() {
    return table;
  }

  /** How much of what was charged is not owed any more, in per cent; all of nothing. */
  private static double rate(DuesSums sums) {
    return sums.charged() == 0 ? 100 : 100.0 * (sums.charged() - sums.owed()) / sums.charged();
  }
}
