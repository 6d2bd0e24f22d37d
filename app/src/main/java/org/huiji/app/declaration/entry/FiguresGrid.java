package org.huiji.app.declaration.entry;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Messages;

/** 企业经营指标 of two years, a year on a row as the annex has it. */
final class FiguresGrid extends GridPane {

  private static final List<String> HEADS =
      List.of(
          "declentry.revenue",
          "declentry.software-revenue",
          "declentry.profit",
          "declentry.tax",
          "declentry.patents");
  private static final List<FormField> OF_YEAR =
      List.of(
          FormField.REVENUE,
          FormField.SOFTWARE_REVENUE,
          FormField.PROFIT,
          FormField.TAX,
          FormField.PATENTS);
  private static final List<FormField> OF_YEAR_BEFORE =
      List.of(
          FormField.REVENUE_BEFORE,
          FormField.SOFTWARE_REVENUE_BEFORE,
          FormField.PROFIT_BEFORE,
          FormField.TAX_BEFORE,
          FormField.PATENTS_BEFORE);

  FiguresGrid(Messages words, Inputs inputs, int year) {
    getStyleClass().addAll("form", "figures-grid");
    getColumnConstraints().add(new ColumnConstraints(64));
    for (int i = 0; i < HEADS.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPercentWidth(18);
      getColumnConstraints().add(column);
      Label head = new Label(words.text(HEADS.get(i)));
      head.setWrapText(true);
      head.setMinHeight(USE_PREF_SIZE);
      setValignment(head, VPos.BOTTOM);
      add(head, i + 1, 0);
    }
    row(words, inputs, 1, year, OF_YEAR);
    row(words, inputs, 2, year - 1, OF_YEAR_BEFORE);
  }

  private void row(Messages words, Inputs inputs, int row, int year, List<FormField> fields) {
    Label name = new Label(words.text("declentry.year", Integer.toString(year)));
    setValignment(name, VPos.TOP);
    add(name, 0, row);
    for (int i = 0; i < fields.size(); i++) {
      VBox cell = inputs.line(fields.get(i));
      setValignment(cell, VPos.TOP);
      add(cell, i + 1, row);
    }
  }
}
