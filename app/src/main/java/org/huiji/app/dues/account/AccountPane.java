package org.huiji.app.dues.account;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.dues.StandingWords;
import org.huiji.app.widget.Tag;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.MemberStatus;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The account, or the form in its place. */
final class AccountPane extends StackPane {

  private final Messages words;
  private final AccountViewModel model;
  private final StandingWords standings;
  private final HBox standing = new HBox(8);
  private final YearGrid years;
  private final EntryList entries;
  private final VBox reminders = new VBox(6);
  private final Button waive = new Button();
  private final Button refund = new Button();
  private final Button remind = new Button();
  private final Button statement = new Button();
  private final VBox account = new VBox(12);

  AccountPane(Messages words, AccountViewModel model) {
    this.words = words;
    this.model = model;
    this.standings = new StandingWords(words);
    this.years = new YearGrid(words);
    this.entries = new EntryList(words, model);
    standing.setAlignment(Pos.CENTER_LEFT);
    account.getStyleClass().add("side");
    account
        .getChildren()
        .addAll(
            standing,
            buttons(),
            heading("duesaccount.years"),
            years,
            heading("duesaccount.entries"),
            entries,
            heading("duesaccount.reminders"),
            reminders);
    model
        .sheet()
        .subscribe(
            sheet -> {
              if (sheet != null) {
                show(sheet);
              }
            });
    model.form().subscribe(this::arrange);
  }

  private Node buttons() {
    Button pay = new Button();
    button(pay, "duesaccount.to-pay", model::pay);
    button(waive, "duesaccount.to-waive", model::waive);
    button(refund, "duesaccount.to-refund", model::refund);
    button(remind, "duesaccount.to-remind", model::remind);
    button(statement, "duespaperview.to-statement", model::printStatement);
    Hyperlink member = new Hyperlink(words.text("duesaccount.to-member"));
    member.setOnAction(event -> model.openMember());
    FlowPane row = new FlowPane(8, 8);
    row.getChildren().addAll(List.of(pay, waive, refund, remind, statement, member));
    return row;
  }

  private void button(Button button, String key, Runnable run) {
    button.setText(words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
  }

  private void show(Sheet sheet) {
    standing
        .getChildren()
        .setAll(
            new Tag(standings.state(sheet.standing().status())),
            new Label(standings.said(sheet.standing())));
    if (sheet.entry().member().membership().status() == MemberStatus.FORMER) {
      standing.getChildren().addFirst(new Tag(words.text("duesaccount.former"), Tag.Tone.WRONG));
    }
    boolean owes = sheet.account().years().stream().anyMatch(year -> year.balance() > 0);
    waive.setDisable(!owes);
    remind.setDisable(!owes);
    refund.setDisable(
        sheet.account().years().stream().noneMatch(year -> year.paid() > year.refunded()));
    statement.setDisable(sheet.account().lines().isEmpty());
    years.show(sheet.account().years());
    entries.show(sheet.account().lines());
    List<Reminder> sent = sheet.account().reminders();
    reminders
        .getChildren()
        .setAll(
            sent.isEmpty()
                ? List.of(note(words.text("duesaccount.no-reminder")))
                : sent.reversed().stream().map(this::reminder).toList());
  }

  private Label reminder(Reminder sent) {
    return note(
        words.text(
            "duesaccount.reminder",
            sent.sentOn(),
            Integer.toString(sent.duesYear()),
            sent.channel(),
            sent.sentBy()));
  }

  private void arrange(@Nullable BookingModel form) {
    getChildren()
        .setAll(
            switch (form) {
              case null -> account;
              case PaymentViewModel pay -> new PaymentForm(words, pay, model::leave);
              case WaiverViewModel waiver -> new WaiverForm(words, waiver, model::leave);
              case RefundViewModel back -> new RefundForm(words, back, model::leave);
              case ReversalViewModel wrong ->
                  new ReversalForm(words, wrong, new EntryText(words), model::leave);
              case ReceiptViewModel receipt -> new ReceiptForm(words, receipt, model::leave);
              case ReminderViewModel sent -> new ReminderForm(words, sent, model::leave);
              case OfficeSinceViewModel since -> new OfficeSinceForm(words, since, model::leave);
            });
  }

  private Label heading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("form-section");
    return label;
  }

  private static Label note(String said) {
    Label label = new Label(said);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("page-note");
    return label;
  }
}
