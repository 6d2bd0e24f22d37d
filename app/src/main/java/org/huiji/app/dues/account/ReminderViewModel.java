package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.dues.BookDays;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.member.MemberId;
import org.huiji.text.Message;

/** A reminder sent to one or several members, as it is being written down. */
public final class ReminderViewModel implements BookingModel {

  private final DuesServices services;
  private final Commit commit;
  private final List<MemberId> who;
  private final List<Integer> years;
  private final Consumer<Message> outcome;
  private final IntegerProperty year = new SimpleIntegerProperty();
  private final Entry<LocalDate> on;
  private final Entry<String> channel = Entry.requiredText();
  private final Entry<String> by = Entry.requiredText();
  private final Entry<String> note = Entry.optionalText();

  /**
   * Nothing written down yet.
   *
   * @param years of dues they may have been reminded of, the newest first; at least one
   * @param outcome told what was written down
   */
  public ReminderViewModel(
      Background background,
      DuesServices services,
      List<MemberId> who,
      List<Integer> years,
      Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.who = List.copyOf(who);
    this.years = List.copyOf(years);
    this.outcome = outcome;
    this.on = new BookDays(services.today(), 0).past();
    year.set(years.getFirst());
    background.start(
        Job.reading(Message.of("duesaccount.reading"), progress -> services.operator())
            .onDone(by::fill));
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.remind-title", who.size());
  }

  @Override
  public ObservableValue<Message> action() {
    return new SimpleObjectProperty<>(Message.of("duesaccount.remind-of", who.size()));
  }

  @Override
  public Commit commit() {
    return commit;
  }

  List<Integer> years() {
    return years;
  }

  IntegerProperty year() {
    return year;
  }

  Entry<LocalDate> on() {
    return on;
  }

  /** How, in the association's words. */
  Entry<String> channel() {
    return channel;
  }

  Entry<String> by() {
    return by;
  }

  Entry<String> note() {
    return note;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(on, channel, by, note);
  }

  @Override
  public void save() {
    entries().forEach(Entry::reveal);
    LocalDate day = on.value().get();
    String how = channel.value().get();
    String sender = by.value().get();
    if (day == null || how == null || sender == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
      return;
    }
    String said = note.value().get();
    int about = year.get();
    commit.save(
        Message.of("duesaccount.booking"),
        () -> services.reminders().record(who, about, day, how, sender, said, services.operator()),
        () -> outcome.accept(Message.of("duesaccount.reminded", who.size())));
  }
}
