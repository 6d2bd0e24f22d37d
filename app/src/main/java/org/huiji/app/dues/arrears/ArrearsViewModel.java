package org.huiji.app.dues.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.account.ReminderViewModel;
import org.huiji.app.list.Rows;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.dues.view.Arrears;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Who is in arrears on a day, and who may have lapsed by the association's rule today. */
final class ArrearsViewModel {

  private record Read(ArrearsSums sums, List<ArrearsRow> rows) {}

  private final Desk desk;
  private final DuesServices services;
  private final Latest reading;
  private final Latest looking;
  private final Entry<LocalDate> on = Days.required();
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.ARREARS);
  private final ReadOnlyObjectWrapper<@Nullable ArrearsSums> sums = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Lapses> lapses =
      new ReadOnlyObjectWrapper<>(new Lapses.Unknown());
  private final Rows<ArrearsRow> rows;

  ArrearsViewModel(Desk desk, DuesServices services) {
    this.desk = desk;
    this.services = services;
    this.reading = new Latest(desk.background());
    this.looking = new Latest(desk.background());
    this.rows = new Rows<>(desk.background(), Message.of("duesarrears.arranging"));
    on.fill(services.today().toString());
    on.value()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                load();
              }
            });
  }

  int thisYear() {
    return services.today().getYear();
  }

  /** The day of the list. */
  Entry<LocalDate> on() {
    return on;
  }

  ObjectProperty<Mode> mode() {
    return mode;
  }

  /** None until it was read. */
  ReadOnlyObjectProperty<@Nullable ArrearsSums> sums() {
    return sums.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Lapses> lapses() {
    return lapses.getReadOnlyProperty();
  }

  Rows<ArrearsRow> rows() {
    return rows;
  }

  void search(String text) {
    String typed = text.strip().toUpperCase(Locale.ROOT);
    rows.setFilter(row -> typed.isEmpty() || row.matches(typed));
  }

  void load() {
    LocalDate day = Objects.requireNonNullElse(on.value().get(), services.today());
    reading.start(
        Job.reading(Message.of("duesarrears.reading"), progress -> read(day)).onDone(this::take));
    looking.start(
        Job.reading(Message.of("duesarrears.looking"), progress -> services.lapse().today())
            .onDone(report -> lapses.set(new Lapses.Found(report)))
            .onFailed(
                failure -> {
                  if (failure instanceof Refusal refusal) {
                    lapses.set(new Lapses.Refused(refusal));
                  }
                  return failure instanceof Refusal;
                }));
  }

  private Read read(LocalDate day) {
    Arrears read = services.views().arrears(day);
    return new Read(ArrearsSums.of(read), read.lines().stream().map(ArrearsRow::of).toList());
  }

  private void take(Read read) {
    sums.set(read.sums());
    rows.setAll(read.rows());
  }

  /**
   * A reminder to several members.
   *
   * @param then told when it was written down
   */
  ReminderViewModel remind(List<ArrearsRow> chosen, Runnable then) {
    Map<MemberId, List<Integer>> owed =
        chosen.stream().collect(Collectors.toMap(ArrearsRow::id, ArrearsRow::years));
    Consumer<Message> done =
        what -> {
          desk.notices().tell(Notice.done(what));
          services.changed().run();
          load();
          then.run();
        };
    return new ReminderViewModel(desk.background(), services, owed, done);
  }

  /** Where open questions are answered. */
  void toQuestions() {
    desk.navigator().open(PageId.FINDINGS);
  }
}
