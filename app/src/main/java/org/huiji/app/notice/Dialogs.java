package org.huiji.app.notice;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** The three dialogs there are: a question, a refusal, a failure. */
final class Dialogs {

  private static final int DETAIL_ROWS = 10;

  private Dialogs() {}

  /** Enter and Escape are the way back: a key pressed too fast never destroys. */
  static void ask(Messages words, Question question, PlainDialog dialog) {
    ButtonType yes = new ButtonType(words.text(question.yes().label()), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(words.text(question.no()), ButtonData.CANCEL_CLOSE);
    dialog
        .headline(words.text(question.headline()))
        .say(words.text(question.explanation()))
        .button(no)
        .button(yes);
    if (dialog.node(yes) instanceof Button action && dialog.node(no) instanceof Button wayBack) {
      action.setDefaultButton(false);
      wayBack.setDefaultButton(true);
    }
    dialog.show(yes, question.yes().run());
    dialog.node(no).requestFocus();
  }

  static void refused(Messages words, Message attempt, Message reason, PlainDialog dialog) {
    ButtonType seen = new ButtonType(words.text("notice.seen"), ButtonData.OK_DONE);
    dialog
        .headline(words.text("notice.refused", attempt))
        .say(words.text(reason))
        .button(seen)
        .show(seen, () -> {});
  }

  static void failed(Messages words, Message attempt, Trouble trouble, PlainDialog dialog) {
    ButtonType copy = new ButtonType(words.text("notice.copy"), ButtonData.LEFT);
    ButtonType close = new ButtonType(words.text("notice.close"), ButtonData.CANCEL_CLOSE);
    dialog
        .headline(words.text("notice.failed", attempt))
        .say(words.text("notice.failed-advice"))
        .say(words.text("notice.failed-code", trouble.code()))
        .details(details(trouble), words.text("notice.more"), words.text("notice.less"))
        .button(copy)
        .button(close);
    dialog
        .node(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              event.consume();
              copy(trouble.details());
            });
    if (dialog.node(close) instanceof Button button) {
      button.setDefaultButton(true);
    }
    dialog.show(close, () -> {});
    dialog.node(close).requestFocus();
  }

  private static TextArea details(Trouble trouble) {
    TextArea area = new TextArea(trouble.details());
    area.setEditable(false);
    area.setPrefRowCount(DETAIL_ROWS);
    area.getStyleClass().add("details");
    return area;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
