package org.huiji.app.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.setting.NumberDoubts.Doubt;
import org.huiji.setting.NumberDoubts.Sequence;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;

/** Sequences of numbers that wait, since a restore, to be told where they go on. */
final class DoubtsViewModel {

  private static final int MOST_DIGITS = 9;

  /** A sequence and what is typed for it. */
  record Row(Doubt doubt, Entry<Long> next) {}

  private record Found(List<Doubt> open, List<Message> carried) {}

  private final Desk desk;
  private final SettingServices services;
  private final Runnable answered;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();

  private final ObservableList<Message> carried = FXCollections.observableArrayList();

  /**
   * @param answered told when 待办 has to be looked through again
   */
  DoubtsViewModel(Desk desk, SettingServices services, Runnable answered) {
    this.desk = desk;
    this.services = services;
    this.answered = answered;
  }

  /** What restores carried over, a line for each kind of number. */
  ObservableList<Message> carried() {
    return carried;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  void load() {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.reading"),
                    _ -> new Found(services.doubts().open(), services.doubts().carried().lines()))
                .onDone(this::show));
  }

  private void show(Found found) {
    carried.setAll(found.carried());
    rows.setAll(found.open().stream().map(doubt -> new Row(doubt, next(doubt))).toList());
  }

  /** Keeps what was typed; what was left empty waits on. */
  void save() {
    rows.forEach(row -> row.next().reveal());
    if (!rows.stream().allMatch(row -> row.next().isGood())) {
      return;
    }
    Map<Sequence, Long> answers = new LinkedHashMap<>();
    for (Row row : rows) {
      Long next = row.next().value().get();
      if (next != null) {
        answers.put(row.doubt().sequence(), next);
      }
    }
    desk.background()
        .start(
            Job.changing(
                    Message.of("setting.saving"),
                    _ -> {
                      services.doubts().answer(answers, false, services.settings().operator());
                      return answers.size();
                    })
                .onDone(this::told));
  }

  /** Nothing was numbered since the copy was made: all that wait go on from it. */
  void noneSince() {
    int waiting = rows.size();
    desk.background()
        .start(
            Job.changing(
                    Message.of("setting.saving"),
                    _ -> {
                      services.doubts().answer(Map.of(), true, services.settings().operator());
                      return waiting;
                    })
                .onDone(this::told));
  }

  private void told(int count) {
    answered.run();
    desk.notices().tell(Notice.done(Message.of("setting.doubts-answered", count)));
    load();
  }

  private static Entry<Long> next(Doubt doubt) {
    return Entry.optional(text -> read(PlainText.clean(text), doubt));
  }

  private static Reading<Long> read(String text, Doubt doubt) {
    boolean isNumber =
        text.length() <= MOST_DIGITS
            && !text.isEmpty()
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber && Long.parseLong(text) > doubt.last()
        ? Reading.of(Long.valueOf(text))
        : Reading.refused("setting.not-next", text, doubt.last());
  }
}
