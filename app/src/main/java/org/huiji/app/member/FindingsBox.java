package org.huiji.app.member;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tag;
import org.huiji.member.MemberFinding;
import org.huiji.member.MemberId;
import org.huiji.text.Messages;

/** Above the buttons of the form: what stands against it as a whole, each with a way there. */
final class FindingsBox extends VBox {

  private final Messages words;
  private final FormViewModel model;
  private final Consumer<MemberId> open;

  FindingsBox(Messages words, FormViewModel model, Consumer<MemberId> open) {
    super(6);
    this.words = words;
    this.model = model;
    this.open = open;
    getStyleClass().add("findings-box");
    model.findings().addListener((InvalidationListener) change -> show());
    show();
  }

  private void show() {
    getChildren().setAll(model.findings().stream().map(this::line).toList());
  }

  private HBox line(MemberFinding finding) {
    boolean error = finding.problem().isError();
    Tag tag =
        error
            ? new Tag(words.text("memberview.wrong"), Tag.Tone.WRONG)
            : new Tag(words.text("memberview.doubtful"), Tag.Tone.DOUBTFUL);
    HBox line = new HBox(8, tag, new Label(words.text(finding.problem().message())));
    line.setAlignment(Pos.CENTER_LEFT);
    finding
        .clash()
        .ifPresent(
            id -> {
              Hyperlink link = new Hyperlink(words.text("memberview.open-other"));
              link.setMinWidth(USE_PREF_SIZE);
              link.setOnAction(event -> open.accept(id));
              line.getChildren().add(link);
            });
    return line;
  }
}
