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
import org.huiji.dues.view.Account;
import org.huiji.text.Message;

/** The taking back of an entry, as it is being written down. */
final class ReversalViewModel implements BookingModel {

  private final DuesServices services;
  private final Commit commit;
  private final Account.Line wrong;
  private final Consumer<Message> outcome;
  private final Entry<LocalDate> on;
  private final Entry<String> why = Entry.requiredText();

  ReversalViewModel(
      Background background,
      DuesServices services,
      Sheet sheet,
      Account.Line wrong,
      Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.wrong = wrong;
    this.outcome = outcome;
    this.on = sheet.days().open();
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.reverse-title");
  }

  @Override
  public ObservableValue<Message> action() {
    return new SimpleObjectProperty<>(Message.of("duesaccount.reverse"));
  }

  @Override
  public Commit commit() {
    return commit;
  }

  /** What is taken back. */
  Account.Line wrong() {
    return wrong;
  }

  Entry<LocalDate> on() {
    return on;
  }

  Entry<String> why() {
    return why;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(on, why);
  }

  @Override
  public void save() {
    entries().forEach(Entry::reveal);
    LocalDate day = on.value().get();
    String reason = why.value().get();
    if (day == null || reason == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
      return;
    }
    commit.save(
        Message.of("duesaccount.booking"),
        () -> services.ledger().reverse(wrong.entry().id(), day, reason, services.operator()),
        () -> outcome.accept(Message.of("duesaccount.reversed", wrong.entry().id())));
  }
}
