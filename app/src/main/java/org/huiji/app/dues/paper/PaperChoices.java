package org.huiji.app.dues.paper;

import java.util.List;
import javafx.scene.Node;
import org.huiji.app.document.batch.DayField;
import org.huiji.app.dues.Years;
import org.huiji.app.widget.Modes;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Which paper, of which year, on which day. */
record PaperChoices(Messages words, WantedPapers wanted, int thisYear) {

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.DUES_NOTICE,
          DocumentKind.DUES_REMINDER,
          DocumentKind.PAYMENT_CONFIRMATION,
          DocumentKind.DUES_STATEMENT);

  List<Node> nodes() {
    Years year = new Years(words, "duespaperview.year", wanted.year());
    year.offer(thisYear, List.of());
    return List.of(
        new Modes<>(words, KINDS, PaperChoices::name, wanted.kind()),
        year,
        new DayField(words, words.text("documentview.date"), wanted.date()));
  }

  private static Message name(DocumentKind kind) {
    return switch (kind) {
      case DUES_NOTICE -> Message.of("duespaperview.notices");
      case DUES_REMINDER -> Message.of("duespaperview.reminders");
      case PAYMENT_CONFIRMATION -> Message.of("duespaperview.confirmations");
      default -> Message.of("duespaperview.statements");
    };
  }
}
