package org.huiji.app.dues.paper;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.dues.Years;
import org.huiji.app.widget.FieldNote;
import org.huiji.app.widget.Modes;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Which paper, of which year, on which day; and for whom. */
record PaperChoices(Messages words, DuesPaperViewModel model) {

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.DUES_NOTICE,
          DocumentKind.DUES_REMINDER,
          DocumentKind.PAYMENT_CONFIRMATION,
          DocumentKind.DUES_STATEMENT);
  private static final double DAY = 110;

  List<Node> what() {
    Years year = new Years(words, "duespaperview.year", model.wanted().year());
    year.offer(model.thisYear(), List.of());
    return List.of(
        new Modes<>(words, KINDS, PaperChoices::name, model.wanted().kind()), year, day());
  }

  private static Message name(DocumentKind kind) {
    return switch (kind) {
      case DUES_NOTICE -> Message.of("duespaperview.notices");
      case DUES_REMINDER -> Message.of("duespaperview.reminders");
      case PAYMENT_CONFIRMATION -> Message.of("duespaperview.confirmations");
      case DUES_STATEMENT -> Message.of("duespaperview.statements");
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          throw new IllegalArgumentException(kind + " is no paper of the dues");
    };
  }

  private HBox day() {
    TextField day = new TextField();
    day.setPrefWidth(DAY);
    day.setPromptText(words.text("widget.date-prompt"));
    day.setAccessibleText(words.text("documentview.date"));
    day.textProperty().bindBidirectional(model.wanted().date().text());
    Label label = new Label(words.text("documentview.date"));
    label.setLabelFor(day);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(8, label, day, new FieldNote(words, day, model.wanted().date().problem()));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /** For whom, and why it cannot be done as it stands. */
  HBox whom(Node faces) {
    Label label = new Label();
    label.setMinWidth(Region.USE_PREF_SIZE);
    Hyperlink all = new Hyperlink(words.text("documentview.all-pending"));
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(event -> model.wanted().takeAllPending());
    all.managedProperty().bind(all.visibleProperty());
    Label blocked = new Label();
    blocked.getStyleClass().add("against");
    blocked.setMinWidth(0);
    model.blocked().subscribe(now -> blocked.setText(now == null ? "" : words.text(now)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Runnable say =
        () -> {
          List<DuesSubject> chosen = model.wanted().chosen().get();
          int papers = model.rows().size();
          label.setText(
              chosen == null
                  ? words.text("duespaperview.pending", papers)
                  : words.text("duespaperview.selection", papers));
          all.setVisible(chosen != null);
        };
    model.rows().subscribe(say);
    model.wanted().chosen().subscribe((before, now) -> say.run());
    say.run();
    HBox row = new HBox(10, label, all, blocked, gap, faces);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
