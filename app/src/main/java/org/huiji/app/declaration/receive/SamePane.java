package org.huiji.app.declaration.receive;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.Shown;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.Decision;
import org.huiji.declaration.intake.Place;
import org.huiji.declaration.intake.Standing;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which declaration a row is: those it is like, side by side with it, and any other of the round.
 */
final class SamePane extends VBox {

  private static final double LABEL = 76;

  /** By which two spellings of one platform are told from two platforms. */
  private static final List<FormField> COMPARED =
      List.of(
          FormField.UNIT,
          FormField.PLATFORM,
          FormField.CATEGORY,
          FormField.REGISTERED_ON,
          FormField.SERVICE,
          FormField.CONTACT_NAME,
          FormField.CONTACT_MOBILE);

  private final Messages words;
  private final ReceiveViewModel model;
  private final ReceivedRow row;
  private final int year;

  SamePane(Messages words, ReceiveViewModel model, ReceivedRow row, int year) {
    super(8);
    this.words = words;
    this.model = model;
    this.row = row;
    this.year = year;
    List<Standing> alike = row.row().alike();
    alike.forEach(one -> getChildren().addAll(sideBySide(one), same(one)));
    if (!alike.isEmpty()) {
      Button apart = new Button(words.text("declreceive.apart"));
      apart.setOnAction(event -> decide(new Decision.Apart()));
      getChildren().add(apart);
    }
    getChildren().add(other());
  }

  private void decide(Decision decision) {
    model.want(wishes -> wishes.deciding(row, decision));
  }

  private Button same(Standing one) {
    String text = words.text("declreceive.same", one.content().platform());
    Button same = new Button(text);
    same.setMaxWidth(Double.MAX_VALUE);
    same.setTooltip(new Tooltip(text));
    same.setOnAction(event -> decide(one.decision()));
    return same;
  }

  private Node other() {
    Hyperlink other = new Hyperlink(words.text("declreceive.same-other"));
    other.setOnAction(
        event -> {
          var picker =
              new DeclarationPicker(
                  words, model.declarations(), chosen -> decide(new Decision.SameAs(chosen.id())));
          getChildren().set(getChildren().indexOf(other), picker);
        });
    return other;
  }

  private Node sideBySide(Standing one) {
    GridPane grid = new GridPane(8, 4);
    grid.getStyleClass().add("facts");
    ColumnConstraints half = new ColumnConstraints(80, 120, Double.MAX_VALUE);
    half.setHgrow(Priority.ALWAYS);
    ColumnConstraints label = new ColumnConstraints(LABEL);
    grid.getColumnConstraints().addAll(label, half, half);
    Content that = one.content();
    Answers these = row.row().incoming().filled().answers();
    grid.addRow(0, new Label(), quiet(words.text("declreceive.this-row")), quiet(name(one)));
    add(grid, words.text("declreceive.district"), row.district(), text(that.district()));
    for (FormField field : COMPARED) {
      Answers said = that.form().find(field).isPresent() ? that.form() : that.summary();
      add(grid, words.text(field.label(year)), Shown.text(field, these), Shown.text(field, said));
    }
    return grid;
  }

  private static void add(GridPane grid, String label, String here, String there) {
    if (here.isEmpty() && there.isEmpty()) {
      return;
    }
    Label mine = wrapped(here);
    Label other = wrapped(there);
    if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
      other.getStyleClass().add("differs");
    }
    grid.addRow(grid.getRowCount(), quiet(label), mine, other);
  }

  /** The number it is kept under, or the file that brings it. */
  private static String name(Standing one) {
    Declaration kept = one.kept();
    Place brought = one.brought();
    return kept != null ? kept.id().toString() : brought != null ? brought.file() : "";
  }

  private static Label quiet(String text) {
    Label label = wrapped(text);
    label.getStyleClass().add("fact-label");
    return label;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
