package org.huiji.app.dues.year;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import org.huiji.app.dues.CollectionRate;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.DataTable;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** The sums of a year by tier or by district; a line opens its members. */
final class GroupTable {

  private final Node node;

  GroupTable(Messages words, YearViewModel model, Preferences preferences) {
    DataTable<GroupRow> table = new DataTable<>(words, "duesyear.groups");
    table.text(
        "duesyear.group",
        200,
        group -> group.name().isEmpty() ? words.text("duesyear.nothing-said") : group.name());
    table.number("duesyear.count", 80, group -> group.sums().members(), String::valueOf);
    table.number("duesyear.owing", 90, group -> group.sums().owing(), String::valueOf);
    table.number("duesyear.charged", 120, group -> group.sums().charged(), Yuan::grouped);
    table.number("duesyear.paid", 120, group -> group.sums().paid(), Yuan::grouped);
    table.number("duesyear.refunded", 110, group -> group.sums().refunded(), Yuan::grouped);
    table.number("duesyear.waived", 110, group -> group.sums().waived(), Yuan::grouped);
    table.number("duesyear.owed", 120, group -> group.sums().owed(), Yuan::grouped);
    table.number("duesyear.credit", 110, group -> group.sums().credit(), Yuan::grouped);
    CollectionRate.column(table, GroupRow::sums);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.onOpen(model::open);
    table.remember("dues-groups", preferences);
    SortedList<GroupRow> sorted = new SortedList<>(model.groups());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    node = CollectionRate.explained(words, table);
  }

  Node node() {
    return node;
  }
}
