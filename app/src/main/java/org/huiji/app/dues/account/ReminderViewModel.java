package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.dues.BookDays;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A reminder sent to one or several members, as it is being written down. It is of one year, and
 * written down for those alone who owe that year.
 */
public final class ReminderViewModel implements BookingModel {

  private final DuesServices services;
  private final Commit commit;
  private final Map<MemberId, List<Integer>> owed;
  private final List<Integer> years;
  private final Consumer<Message> outcome;
  private final IntegerProperty year = new SimpleIntegerProperty();
  private final ObservableValue<Message> action =
      Bindings.createObjectBinding(() -> Message.of("duesaccount.remind-of", who().size()), year);
  private final Entry<LocalDate> on;
  private final Entry<String> channel = Entry.requiredText();
  private final Entry<String> by = Entry.requiredText();
  private final Entry<String> note = Entry.optionalText();

  /**
   * Nothing written down yet.
   *
   * @param owed the years of dues each of them owes; all together at least one
   * @param outcome told what was written down
   */
  public ReminderViewModel(
      Background background,
      DuesServices services,
      Map<MemberId, List<Integer>> owed,
      Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.owed = Map.copyOf(owed);
    this.years =
        owed.values().stream()
            .flatMap(List::stream)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    this.outcome = outcome;
    this.on = new BookDays(services.today(), 0).past();
    year.set(years.getFirst());
    background.start(
        Job.reading(Message.of("duesaccount.reading"), progress -> services.operator())
            .onDone(by::fill));
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.remind-title", owed.size());
  }

  @Override
  public ObservableValue<Message> action() {
    return action;
  }

  /** Who owes the year chosen. */
  private List<MemberId> who() {
    int about = year.get();
    return owed.entrySet().stream()
        .filter(one -> one.getValue().contains(about))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Why it is not for all of them, where it is not. */
  ObservableValue<@Nullable Message> fewer() {
    return Bindings.createObjectBinding(
        () -> {
          int count = who().size();
          return count == owed.size()
              ? null
              : Message.of(
                  "duesaccount.remind-fewer", owed.size(), count, Integer.toString(year.get()));
        },
        year);
  }

  @Override
  public Commit commit() {
    return commit;
  }

  /** The newest first. */
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
    List<MemberId> who = who();
    commit.save(
        Message.of("duesaccount.booking"),
        () -> services.reminders().record(who, about, day, how, sender, said, services.operator()),
        () -> outcome.accept(Message.of("duesaccount.reminded", who.size())));
  }
}
