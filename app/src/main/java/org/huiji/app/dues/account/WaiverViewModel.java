package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Entry;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/** A waiver as it is being written down: how much of which year, and who decided it. */
final class WaiverViewModel implements BookingModel {

  private final DuesServices services;
  private final Commit commit;
  private final Sheet sheet;
  private final Consumer<Message> outcome;
  private final OpenAmount amount;
  private final Entry<String> organ = Entry.requiredText();
  private final Entry<String> meeting = Entry.requiredText();
  private final Entry<LocalDate> on;
  private final Entry<String> note = Entry.optionalText();

  WaiverViewModel(
      Background background, DuesServices services, Sheet sheet, Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.sheet = sheet;
    this.outcome = outcome;
    this.amount =
        new OpenAmount(
            sheet.account().years(), YearBalance::balance, "dues.waive-too-much", sheet.name());
    this.on = sheet.days().past();
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.waive-title");
  }

  @Override
  public ObservableValue<Message> action() {
    return new SimpleObjectProperty<>(Message.of("duesaccount.waive"));
  }

  @Override
  public Commit commit() {
    return commit;
  }

  OpenAmount amount() {
    return amount;
  }

  /** Names to choose from; another may be typed. */
  List<String> organs() {
    return sheet.organs();
  }

  Entry<String> organ() {
    return organ;
  }

  Entry<String> meeting() {
    return meeting;
  }

  Entry<LocalDate> on() {
    return on;
  }

  Entry<String> note() {
    return note;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(amount.fen(), organ, meeting, on, note);
  }

  @Override
  public void save() {
    entries().forEach(Entry::reveal);
    Long fen = amount.fen().value().get();
    String who = organ.value().get();
    String where = meeting.value().get();
    LocalDate day = on.value().get();
    if (fen == null || who == null || where == null || day == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
      return;
    }
    String said = note.value().get();
    int year = amount.year().get();
    commit.save(
        Message.of("duesaccount.booking"),
        () ->
            services
                .ledger()
                .waive(
                    sheet.id(),
                    year,
                    fen,
                    new Decision(who, where, day),
                    said,
                    services.operator()),
        () ->
            outcome.accept(
                Message.of(
                    "duesaccount.waived",
                    sheet.name(),
                    Integer.toString(year),
                    Yuan.grouped(fen))));
  }
}
