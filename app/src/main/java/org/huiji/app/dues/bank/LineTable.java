package org.huiji.app.dues.bank;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.DataTable;
import org.huiji.dues.bank.StatementRow;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** The lines of a statement in its own order; Enter takes the suggestion for the line shown. */
final class LineTable {

  private final DataTable<StatementRow> table;
  private final LinesViewModel model;
  private boolean following;

  LineTable(Messages words, LinesViewModel model, Preferences preferences) {
    this.model = model;
    this.table = new DataTable<>(words, "duesbank.lines");
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.number("duesbank.row", 48, StatementRow::row, String::valueOf);
    table.state("duesbank.state", 80, row -> model.state(row).tag(words));
    table.text("duesbank.payer", 186, row -> row.line().payer());
    table.number(
        "duesbank.amount",
        104,
        row -> row.line().fen() == 0 ? null : row.line().fen(),
        Yuan::grouped);
    table.text("duesbank.member", 186, Statement::members);
    table.text("duesbank.years", 84, Statement::years);
    table.text("duesbank.remark", 170, row -> row.line().remark());
    table.text("duesbank.date", 100, row -> Objects.toString(row.line().on(), ""));
    table.getColumns().forEach(column -> column.setSortable(false));
    table.setItems(model.rows());
    table.remember("duesbank", preferences);
    table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && isListed()) {
            model.accept();
            event.consume();
          }
        });
    model.selected().subscribe(number -> follow());
    model.rows().addListener((ListChangeListener<StatementRow>) change -> follow());
  }

  Node node() {
    return table;
  }

  /** Enter is for the line that is selected here, not for one that a filter has taken away. */
  private boolean isListed() {
    return table.getSelectionModel().getSelectedItem() != null;
  }

  private void selected(@Nullable StatementRow row) {
    if (row != null && !following) {
      model.selected().set(row.row());
    }
  }

  /** Selects what the model says. */
  private void follow() {
    Integer number = model.selected().get();
    following = true;
    int index = -1;
    for (int i = 0; number != null && i < table.getItems().size(); i++) {
      index = table.getItems().get(i).row() == number ? i : index;
    }
    if (index < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != index) {
      table.getSelectionModel().clearAndSelect(index);
      table.scrollTo(Math.max(0, index - 3));
    }
    following = false;
  }
}
