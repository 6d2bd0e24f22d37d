package org.huiji.app.admission;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.huiji.admission.Applicant;
import org.huiji.admission.StepRecord;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.DataTable;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row for each application, one column for each step: done on a day, next, or not yet. */
final class ApplicantTable extends StackPane {

  private static final double NAME = 210;
  private static final double STEP = 118;

  private final Messages words;
  private final AdmissionViewModel model;
  private final DataTable<Applicant> table;
  private List<AdmissionStep> shown = List.of();

  ApplicantTable(Desk desk, AdmissionViewModel model) {
    this.words = desk.words();
    this.model = model;
    this.table = new DataTable<>(words, "admissionview.title");
    table.setTableMenuButtonVisible(false);
    table.setItems(model.rows());
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<Applicant>)
                change -> model.select(List.copyOf(table.getSelectionModel().getSelectedItems())));
    table.onOpen(applicant -> model.act());
    getChildren().setAll(table);
  }

  /** Shows the steps of the rule book as columns. */
  void steps(Applications applications) {
    List<AdmissionStep> steps = applications.steps();
    if (steps.equals(shown)) {
      return;
    }
    shown = steps;
    table.getColumns().clear();
    table.text("admissionview.column-name", NAME, one -> one.entry().member().name());
    steps.forEach(step -> table.getColumns().add(column(step)));
  }

  private TableColumn<Applicant, String> column(AdmissionStep step) {
    TableColumn<Applicant, String> column = new TableColumn<>(step.name());
    column.setId(step.id());
    column.setPrefWidth(STEP);
    column.setCellValueFactory(
        row ->
            new javafx.beans.property.ReadOnlyStringWrapper(
                row.getValue().step(step.id()).map(done -> done.on().toString()).orElse("")));
    column.setCellFactory(it -> new StepCell(step));
    return column;
  }

  /** Done with its day, next in turn, or still to come; in words and by a sign. */
  private final class StepCell extends TableCell<Applicant, String> {

    private final AdmissionStep step;

    StepCell(AdmissionStep step) {
      this.step = step;
    }

    @Override
    protected void updateItem(@Nullable String day, boolean empty) {
      super.updateItem(day, empty);
      getStyleClass().removeAll("step-done", "step-next", "step-later");
      Applicant applicant = empty ? null : getTableRow().getItem();
      if (applicant == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      Optional<StepRecord> done = applicant.step(step.id());
      if (done.isPresent()) {
        say(Feather.CHECK_CIRCLE, done.get().on().toString(), "step-done");
      } else if (model.applications().get().next(applicant).equals(Optional.of(step))) {
        say(Feather.ARROW_RIGHT_CIRCLE, words.text("admissionview.is-next"), "step-next");
      } else {
        say(Feather.CIRCLE, words.text("admissionview.is-later"), "step-later");
      }
    }

    private void say(Feather icon, String text, String style) {
      setGraphic(new FontIcon(icon));
      setText(text);
      getStyleClass().add(style);
    }
  }
}
