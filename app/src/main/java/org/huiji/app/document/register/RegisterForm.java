package org.huiji.app.document.register;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.document.register.RegisterViewModel.Asking;
import org.huiji.app.widget.Form;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.rulebook.membership.Clause;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * What is asked before papers are handed over, reissued or made void; there only while it is asked.
 */
final class RegisterForm extends VBox {

  private final Messages words;
  private final RegisterViewModel model;
  private final Supplier<List<DocumentId>> meant;

  /**
   * A form for the model's question.
   *
   * @param meant the papers selected now; several can be handed over at once
   */
  RegisterForm(Messages words, RegisterViewModel model, Supplier<List<DocumentId>> meant) {
    super(10);
    this.words = words;
    this.model = model;
    this.meant = meant;
    getStyleClass().add("register-form");
    model.asking().subscribe(this::show);
  }

  private void show(Asking asking) {
    setVisible(asking != Asking.NOTHING);
    setManaged(asking != Asking.NOTHING);
    switch (asking) {
      case NOTHING -> getChildren().clear();
      case REISSUE -> reissue();
      case VOID -> makeVoid();
      case HANDOVER -> handOver();
    }
  }

  private void reissue() {
    Form form = new Form(words);
    form.wideText("documentview.reason", model.reason())
        .setPromptText(words.text("documentview.reason-lost"));
    form.date("documentview.date", model.date());
    getChildren().setAll(ground(), form);
    if (isCertificate()) {
      ToggleSwitch overprint = new ToggleSwitch(words.text("documentview.overprint"));
      overprint.selectedProperty().bindBidirectional(model.overprint());
      getChildren().add(overprint);
    }
    getChildren().addAll(refusal(), buttons("documentview.reissue-now", model::reissue));
  }

  private void makeVoid() {
    Form form = new Form(words);
    form.wideText("documentview.reason", model.reason())
        .setPromptText(words.text("documentview.reason-void"));
    getChildren()
        .setAll(
            line(words.text("documentview.void-explained")),
            form,
            refusal(),
            buttons("documentview.void-now", model::makeVoid));
  }

  private void handOver() {
    List<DocumentId> papers = meant.get();
    Form form = new Form(words);
    form.wideText("documentview.receiver", model.receiver())
        .setPromptText(words.text("documentview.receiver-liaison"));
    form.date("documentview.handover-date", model.date());
    Button go = new Button(words.text("documentview.handover-now", papers.size()));
    getChildren()
        .setAll(
            line(words.text("documentview.handover-explained")),
            form,
            refusal(),
            buttons(go, () -> model.handOver(papers)));
  }

  /** The article the reissue rests on, or the question in its place. */
  private Label ground() {
    ReissueRule rule = model.rule().get();
    if (rule == null || !isCertificate()) {
      return line(words.text("documentview.reissue-explained"));
    }
    Clause clause = rule.clause();
    OpenQuestion question = rule.question();
    if (clause != null) {
      return line(words.text("documentview.reissue-by", clause.article(), clause.text()));
    }
    return line(
        question == null
            ? words.text("documentview.reissue-explained")
            : words.text("documentview.reissue-open", question.text(), question.article()));
  }

  private boolean isCertificate() {
    RegisterRow row = model.selected().get();
    return row != null && row.document().kind() == DocumentKind.CERTIFICATE;
  }

  private Label refusal() {
    Label label = line("");
    label.getStyleClass().add("problem");
    model
        .refused()
        .subscribe(
            reason -> {
              Message said = reason;
              label.setText(said == null ? "" : words.text(said));
              label.setVisible(said != null);
              label.setManaged(said != null);
            });
    return label;
  }

  private HBox buttons(String key, Runnable run) {
    return buttons(new Button(words.text(key)), run);
  }

  private HBox buttons(Button go, Runnable run) {
    Button leave = new Button(words.text("notice.leave"));
    leave.setOnAction(event -> model.ask(Asking.NOTHING));
    go.getStyleClass().add("accent");
    go.setOnAction(event -> run.run());
    HBox row = new HBox(8, leave, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
