package org.huiji.app.dues.account;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** Where a member stands with every year of dues, the newest first. */
final class YearGrid extends GridPane {

  private final Messages words;

  YearGrid(Messages words) {
    this.words = words;
    getStyleClass().add("year-grid");
    getColumnConstraints().add(new ColumnConstraints());
    for (int i = 0; i < 4; i++) {
      ColumnConstraints figures = new ColumnConstraints();
      figures.setHalignment(HPos.RIGHT);
      figures.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(figures);
    }
  }

  void show(List<YearBalance> years) {
    getChildren().clear();
    addRow(
        0,
        title("duesaccount.year"),
        title("duesaccount.charged"),
        title("duesaccount.paid-net"),
        title("duesaccount.waived-sum"),
        title("duesaccount.open"));
    int row = 1;
    for (YearBalance year : years.reversed()) {
      addRow(
          row++,
          new Label(words.text("duesview.year", Integer.toString(year.duesYear()))),
          figure(year.charged()),
          figure(year.paid() - year.refunded()),
          figure(year.waived()),
          open(year.balance()));
    }
  }

  private Label title(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("page-note");
    return label;
  }

  private static Label figure(long fen) {
    return new Label(fen == 0 ? "" : Yuan.grouped(fen));
  }

  private Label open(long fen) {
    return fen < 0
        ? new Label(words.text("duesaccount.credit", Yuan.grouped(-fen)))
        : new Label(Yuan.grouped(fen));
  }
}
