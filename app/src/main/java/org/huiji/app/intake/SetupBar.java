package org.huiji.app.intake;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.huiji.app.head.HeadRows;
import org.huiji.app.widget.Tips;
import org.huiji.member.MemberStatus;
import org.huiji.table.Sheet;
import org.huiji.text.Messages;
import org.huiji.text.PartialDate;

/** How the file is to be understood: sheet, head, columns, since when, as what. */
final class SetupBar extends FlowPane {

  private final Messages words;
  private final PreviewViewModel model;
  private final ComboBox<String> sheet = new ComboBox<>();
  private final HeadRows rows;
  private final TextField date = new TextField();
  private final ComboBox<MemberStatus> status = new ComboBox<>();
  private boolean showing;

  SetupBar(Messages words, PreviewViewModel model, ToggleButton columns) {
    super(16, 8);
    this.words = words;
    this.model = model;
    this.rows = new HeadRows(words, model::chooseHead);
    getStyleClass().add("setup-bar");
    setAlignment(Pos.CENTER_LEFT);
    columns.setTooltip(Tips.of(words.text("intakeview.columns-tip")));
    getChildren()
        .addAll(
            item("intakeview.sheet", sheet),
            rows,
            columns,
            item("intakeview.effective", date),
            item("intakeview.new-as", status));
    prepareSheet();
    prepareDate();
    prepareStatus();
    model.sight().subscribe(sight -> show(sight.setup()));
    model.busy().subscribe(busy -> ifIdle(busy));
  }

  private void ifIdle(boolean busy) {
    if (!busy) {
      show(model.sight().get().setup());
    }
  }

  private HBox item(String key, Node... nodes) {
    Label label = new Label(words.text(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(nodes[0]);
    HBox box = new HBox(6, label);
    box.getChildren().addAll(nodes);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private void prepareSheet() {
    sheet.setPrefWidth(150);
    model.sight().get().setup().file().table().sheets().stream()
        .map(Sheet::name)
        .forEach(sheet.getItems()::add);
    sheet.setOnAction(
        event -> {
          if (!showing && sheet.getValue() != null) {
            model.chooseSheet(sheet.getValue());
          }
        });
  }

  private void prepareDate() {
    date.setPrefWidth(110);
    date.setTooltip(Tips.of(words.text("intakeview.effective-tip")));
    date.setOnAction(event -> dateTyped());
    date.focusedProperty()
        .subscribe(
            (was, focused) -> {
              if (!focused) {
                dateTyped();
              }
            });
  }

  private void dateTyped() {
    Optional<LocalDate> typed =
        PartialDate.parse(date.getText()).value().flatMap(PartialDate::exact);
    date.pseudoClassStateChanged(Styles.STATE_DANGER, typed.isEmpty());
    LocalDate now = model.sight().get().setup().options().effectiveFrom();
    typed.filter(day -> !day.equals(now)).ifPresent(model::effectiveFrom);
  }

  private void prepareStatus() {
    status.getItems().setAll(MemberStatus.MEMBER, MemberStatus.APPLICANT);
    status.setTooltip(Tips.of(words.text("intakeview.new-as-tip")));
    status.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(MemberStatus value) {
            return words.text(
                value == MemberStatus.APPLICANT ? "intakeview.applicants" : "intakeview.members");
          }

          @Override
          public MemberStatus fromString(String text) {
            throw new UnsupportedOperationException("Nothing is typed here");
          }
        });
    status.setOnAction(
        event -> {
          if (!showing) {
            model.newStatus(status.getValue());
          }
        });
  }

  private void show(Setup setup) {
    if (model.busy().get()) {
      return;
    }
    showing = true;
    sheet.setValue(setup.head().sheet());
    rows.show(setup.head());
    date.pseudoClassStateChanged(Styles.STATE_DANGER, false);
    date.setText(setup.options().effectiveFrom().toString());
    status.setValue(setup.options().newStatus());
    showing = false;
  }
}
