package org.huiji.app.member;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huiji.member.MemberField;
import org.huiji.text.Messages;

/**
 * Below the credit code: the code that was probably meant, to be taken with one click, or else the
 * reason why it is kept as it is written.
 */
final class CodeHelp extends VBox {

  private final Messages words;
  private final FormViewModel model;
  private final Hyperlink meant = new Hyperlink();
  private final Hyperlink insist = new Hyperlink();
  private final TextField reason = new TextField();

  CodeHelp(Messages words, FormViewModel model, Runnable back) {
    super(4);
    this.words = words;
    this.model = model;
    meant.setId("code-meant");
    insist.setId("code-insist");
    insist.setText(words.text("memberview.code-insist"));
    reason.setId(MemberField.CODE_OVERRIDE.key());
    reason.setPromptText(words.text("memberview.code-reason-prompt"));
    reason.setAccessibleText(words.text(MemberField.CODE_OVERRIDE.label()));
    reason.textProperty().bindBidirectional(model.text(MemberField.CODE_OVERRIDE));
    meant.setOnAction(
        event -> {
          back.run();
          model.codeMeant().ifPresent(model.text(MemberField.CREDIT_CODE)::set);
        });
    insist.setOnAction(
        event -> {
          show(reason, true);
          show(insist, false);
          reason.requestFocus();
        });
    getChildren().addAll(meant, insist, reason);
    model.text(MemberField.CREDIT_CODE).subscribe(code -> show());
  }

  private void show() {
    Optional<String> suggestion = model.codeMeant();
    show(meant, suggestion.isPresent());
    suggestion.ifPresent(code -> meant.setText(words.text("memberview.code-meant", code)));
    boolean overridable = model.isCodeOverridable();
    boolean insisted = !model.text(MemberField.CODE_OVERRIDE).get().isBlank();
    show(insist, overridable && !insisted);
    show(reason, overridable && insisted);
  }

  private void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
    boolean any = getChildren().stream().anyMatch(Node::isVisible);
    setVisible(any);
    setManaged(any);
  }
}
