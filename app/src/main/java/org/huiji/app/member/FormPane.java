package org.huiji.app.member;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tips;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** The whole form: whose it is, its fields, what stands against it, and the way out. */
final class FormPane extends BorderPane {

  /** What follows from the form. */
  record Doing(Runnable leave, Runnable save, Consumer<MemberId> open) {}

  private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

  private final Messages words;
  private final FormViewModel model;
  private final Doing doing;
  private final Label remaining = new Label();
  private FormView fields;

  FormPane(Messages words, FormViewModel model, Doing doing) {
    this.words = words;
    this.model = model;
    this.doing = doing;
    this.fields = new FormView(words, model);
    getStyleClass().add("form-pane");
    setTop(head());
    setCenter(fields);
    setBottom(foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void focusFirst() {
    fields.focus(MemberField.NAME);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      doing.leave().run();
      event.consume();
    } else if (SAVE.match(event)) {
      save();
      event.consume();
    }
  }

  private HBox head() {
    Label title =
        new Label(
            model.isNew()
                ? words.text("memberview.new-member")
                : words.text("memberview.edit-of", model.knownName()));
    title.getStyleClass().add("details-title");
    HBox head = new HBox(16, title);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("form-head");
    List<MemberKind> kinds =
        model.rulebook().memberKinds().stream().map(MemberKindRule::kind).distinct().toList();
    if (model.isNew() && kinds.size() > 1) {
      head.getChildren().add(kinds(kinds));
    }
    return head;
  }

  private HBox kinds(List<MemberKind> kinds) {
    MemberWords said = new MemberWords(words, model.rulebook());
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(4);
    for (MemberKind kind : kinds) {
      ToggleButton button = new ToggleButton(said.kind(kind));
      button.setToggleGroup(group);
      button.setSelected(kind == model.kind());
      button.setOnAction(
          event -> {
            button.setSelected(true);
            change(kind);
          });
      box.getChildren().add(button);
    }
    return box;
  }

  private void change(MemberKind kind) {
    if (kind != model.kind()) {
      model.text(MemberField.KIND).set(kind.name());
      fields = new FormView(words, model);
      setCenter(fields);
      focusFirst();
    }
  }

  private VBox foot() {
    Button leave = new Button(words.text("memberview.leave-form"));
    leave.setTooltip(
        Tips.key(words, Message.of("memberview.leave-form"), KeyCombination.valueOf("Esc")));
    leave.setOnAction(event -> doing.leave().run());
    Button save =
        new Button(words.text(model.isNew() ? "memberview.save-new" : "memberview.save-edit"));
    save.setId("save-member");
    save.getStyleClass().add("accent");
    save.setTooltip(Tips.key(words, Message.of("memberview.save-edit"), SAVE));
    save.disableProperty().bind(model.saving());
    save.setOnAction(event -> save());
    remaining.setText(words.text("memberview.not-yet"));
    remaining.getStyleClass().add("problem");
    remaining.visibleProperty().bind(model.held());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(8, remaining, gap, leave, save);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox foot = new VBox(10, new FindingsBox(words, model, doing.open()), buttons);
    foot.getStyleClass().add("form-foot");
    return foot;
  }

  private void save() {
    if (model.reveal()) {
      doing.save().run();
      return;
    }
    fields.focus(model.firstMistake());
  }
}
