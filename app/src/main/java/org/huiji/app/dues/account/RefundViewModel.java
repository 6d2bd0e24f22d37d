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
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/** Money given back, as it is being written down. */
final class RefundViewModel implements BookingModel {

  private final DuesServices services;
  private final Commit commit;
  private final Sheet sheet;
  private final Consumer<Message> outcome;
  private final OpenAmount amount;
  private final Entry<String> voucher = Entry.requiredText();
  private final Entry<LocalDate> on;
  private final Entry<String> note = Entry.optionalText();

  RefundViewModel(
      Background background, DuesServices services, Sheet sheet, Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.sheet = sheet;
    this.outcome = outcome;
    this.amount =
        new OpenAmount(
            sheet.account().years(),
            year -> year.paid() - year.refunded(),
            "dues.refund-too-much",
            sheet.name());
    this.on = sheet.days().open();
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.refund-title");
  }

  @Override
  public ObservableValue<Message> action() {
    return new SimpleObjectProperty<>(Message.of("duesaccount.refund"));
  }

  @Override
  public Commit commit() {
    return commit;
  }

  OpenAmount amount() {
    return amount;
  }

  /** Number of the voucher it was paid out by. */
  Entry<String> voucher() {
    return voucher;
  }

  Entry<LocalDate> on() {
    return on;
  }

  Entry<String> note() {
    return note;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(amount.fen(), voucher, on, note);
  }

  @Override
  public void save() {
    entries().forEach(Entry::reveal);
    Long fen = amount.fen().value().get();
    String number = voucher.value().get();
    LocalDate day = on.value().get();
    if (fen == null || number == null || day == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
      return;
    }
    String said = note.value().get();
    int year = amount.year().get();
    commit.save(
        Message.of("duesaccount.booking"),
        () ->
            services.ledger().refund(sheet.id(), year, fen, day, number, said, services.operator()),
        () ->
            outcome.accept(
                Message.of(
                    "duesaccount.refunded",
                    sheet.name(),
                    Integer.toString(year),
                    Yuan.grouped(fen))));
  }
}
