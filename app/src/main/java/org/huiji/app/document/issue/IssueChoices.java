package org.huiji.app.document.issue;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.Tips;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is to be issued, to whom, on which date, and whether on bought stock. */
final class IssueChoices extends VBox {

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.CERTIFICATE,
          DocumentKind.APPROVAL,
          DocumentKind.PLAQUES,
          DocumentKind.ROSTER);
  private static final double DATE = 130;
  private static final double OFFSET = 64;

  private final Messages words;
  private final IssueViewModel model;

  IssueChoices(Messages words, IssueViewModel model, FaceNote faces) {
    super(10);
    this.words = words;
    this.model = model;
    getStyleClass().add("issue-choices");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox.setHgrow(faces, Priority.SOMETIMES);
    getChildren().setAll(row(kinds(), whom(), gap, faces), row(date(), overprint()));
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(16, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox kinds() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    for (DocumentKind kind : KINDS) {
      ToggleButton button = new ToggleButton(capitalised(words.text(Kinds.name(kind))));
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.kind().set(kind);
          });
      model.kind().subscribe(now -> button.setSelected(now == kind));
      row.getChildren().add(button);
    }
    row.getChildren().forEach(button -> button.getStyleClass().add("center-pill"));
    row.getChildren().getFirst().getStyleClass().remove("center-pill");
    row.getChildren().getLast().getStyleClass().remove("center-pill");
    row.getChildren().getFirst().getStyleClass().add("left-pill");
    row.getChildren().getLast().getStyleClass().add("right-pill");
    return row;
  }

  /** The names stand inside sentences; alone on a button the English ones begin large. */
  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private HBox whom() {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    Hyperlink all = new Hyperlink(words.text("documentview.all-pending"));
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(event -> model.takeAllPending());
    HBox box = new HBox(4, label, all);
    box.setAlignment(Pos.CENTER_LEFT);
    Runnable say =
        () -> {
          List<MemberId> chosen = model.chosen().get();
          label.setText(
              chosen == null
                  ? words.text(
                      model.isBacklog() ? "documentview.pending-backlog" : "documentview.pending",
                      model.rows().size())
                  : words.text("documentview.selection", chosen.size()));
          all.setVisible(chosen != null);
          all.setManaged(chosen != null);
        };
    model.kind().subscribe(kind -> box.setVisible(!model.isList()));
    model.rows().subscribe(say);
    model.chosen().subscribe((before, now) -> say.run());
    say.run();
    return box;
  }

  private HBox date() {
    TextField field = field(model.date(), "documentview.date", DATE);
    field.setPromptText(words.text("widget.date-prompt"));
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              Object date = model.date().value().get();
              if (!focused && date != null) {
                field.setText(date.toString());
              }
            });
    HBox box = labelled("documentview.date", field);
    Label label = (Label) box.getChildren().getFirst();
    model
        .kind()
        .subscribe(
            kind ->
                label.setText(
                    words.text(model.isList() ? "documentview.as-of" : "documentview.date")));
    return box;
  }

  private HBox overprint() {
    OverprintViewModel overprint = model.overprint();
    ToggleSwitch on = new ToggleSwitch(words.text("documentview.overprint"));
    on.selectedProperty().bindBidirectional(overprint.on());
    on.setTooltip(Tips.of(words.text("documentview.overprint-tip")));
    HBox right =
        labelled("documentview.right", field(overprint.right(), "documentview.right", OFFSET));
    HBox down = labelled("documentview.down", field(overprint.down(), "documentview.down", OFFSET));
    HBox row = row(on, right, down);
    for (HBox offset : List.of(right, down)) {
      offset.visibleProperty().bind(overprint.on());
    }
    model.kind().subscribe(kind -> row.setVisible(kind == DocumentKind.CERTIFICATE));
    return row;
  }

  private HBox labelled(String key, TextField field) {
    Label label = new Label(words.text(key));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    HBox box = new HBox(8, label, field);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private TextField field(Entry<?> entry, String key, double width) {
    TextField field = new TextField();
    field.setPrefWidth(width);
    field.setAccessibleText(words.text(key));
    field.textProperty().bindBidirectional(entry.text());
    entry
        .problem()
        .subscribe(
            problem -> {
              field.pseudoClassStateChanged(
                  atlantafx.base.theme.Styles.STATE_DANGER, problem != null);
              field.setTooltip(tip(problem));
            });
    return field;
  }

  private javafx.scene.control.@Nullable Tooltip tip(org.huiji.text.@Nullable Message problem) {
    return problem == null ? null : Tips.of(words.text(problem));
  }
}
