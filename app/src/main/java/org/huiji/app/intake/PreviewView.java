package org.huiji.app.intake;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.search.MemberChoice;
import org.huiji.app.shell.Desk;
import org.huiji.intake.ImportBatch;
import org.huiji.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file being looked at: how it is understood above, its rows, and one row's details. */
final class PreviewView extends BorderPane {

  private static final double ROWS_SHARE = 0.64;

  private final Messages words;
  private final SplitPane middle = new SplitPane();
  private final RowTable table;
  private final DetailsPane details;
  private final MappingPane mapping;
  private final ToggleButton columns;
  private final VBox strips = new VBox(6);

  PreviewView(
      Messages words,
      PreviewViewModel model,
      IntakeViewModel intake,
      IntakeServices services,
      Desk desk) {
    this.words = words;
    this.table = new RowTable(words, model);
    this.details =
        new DetailsPane(words, model, new MemberChoice(desk.background(), services::everybody));
    this.columns =
        new ToggleButton(words.text("intakeview.columns"), new FontIcon(Feather.COLUMNS));
    columns.setId("columns");
    this.mapping = new MappingPane(words, model, () -> columns.setSelected(false));
    HBox filters = new FilterBar(words, model);
    VBox top = new VBox(10, strips, new SetupBar(words, model, columns), filters);
    top.setPadding(new Insets(0, 0, 10, 0));
    setTop(top);
    setCenter(middle);
    setBottom(new SummaryBar(words, model, intake, new RefusedExport(desk, model, this)::choose));
    columns.selectedProperty().subscribe(this::arrange);
    model.sight().subscribe(this::show);
    // before the table, which keeps F2 for cells that are edited in it
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /**
   * Puts the keyboard on the rows, which are in the window only once the parts have their skins.
   */
  void start() {
    applyCss();
    table.requestFocus();
  }

  private void show(Sight sight) {
    strips.getChildren().clear();
    if (sight.trouble() != null) {
      strips.getChildren().add(strip(Feather.ALERT_TRIANGLE, words.text(sight.trouble())));
      columns.setSelected(true);
    }
    ImportBatch same = sight.preview() == null ? null : sight.preview().sameFile();
    if (same != null) {
      strips
          .getChildren()
          .add(
              strip(
                  Feather.INFO,
                  words.text(
                      "intakeview.same-file",
                      HistoryTable.moment(same),
                      same.operator(),
                      same.id())));
    }
  }

  private static Node strip(Ikon icon, String text) {
    Label label = new Label(text, new FontIcon(icon));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("strip");
    return label;
  }

  private void arrange(boolean showsColumns) {
    double share = middle.getDividers().isEmpty() ? ROWS_SHARE : middle.getDividerPositions()[0];
    middle.getItems().setAll(table, showsColumns ? mapping : details);
    middle.setDividerPositions(share);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F2) {
      columns.setSelected(false);
      details.editPressing();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && columns.isSelected()) {
      columns.setSelected(false);
      event.consume();
    }
  }
}
