package org.huiji.app.declaration.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.declaration.earlier.EarlierLists.Taken;
import org.huiji.declaration.earlier.EarlierRow;
import org.huiji.intake.Verdict;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A published list on its way into the register of listed platforms: every row with what entering
 * it would do, under the number of the notice that published it.
 */
final class EarlierViewModel {

  private final EarlierServices services;
  private final EarlierList list;
  private final String operator;
  private final Consumer<Taken> done;
  private final Commit commit;
  private final Latest looking;
  private final Entry<String> notice = Entry.requiredText();
  private final Entry<LocalDate> published = Days.required();
  private final ReadOnlyObjectWrapper<List<EarlierRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * For a list that was read.
   *
   * @param number of the notice that probably published it, or empty
   */
  EarlierViewModel(
      Desk desk,
      EarlierServices services,
      EarlierList list,
      String number,
      String operator,
      Consumer<Taken> done) {
    this.services = services;
    this.list = list;
    this.operator = operator;
    this.done = done;
    this.commit = new Commit(desk.background());
    this.looking = new Latest(desk.background());
    notice.fill(number);
    notice.value().subscribe(this::look);
  }

  String file() {
    return list.file();
  }

  /** 发文字号. */
  Entry<String> notice() {
    return notice;
  }

  Entry<LocalDate> published() {
    return published;
  }

  Commit commit() {
    return commit;
  }

  /** Every row, judged for the number that stands there now. */
  ReadOnlyObjectProperty<List<EarlierRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  static Map<Verdict, Integer> counts(List<EarlierRow> rows) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
    return counts;
  }

  boolean isDirty() {
    return notice.isTouched() || published.isTouched();
  }

  void save() {
    notice.reveal();
    published.reveal();
    if (!notice.isGood() || !published.isGood()) {
      commit.refuse(Message.of("declearlier.not-yet"));
      return;
    }
    String number = Objects.requireNonNull(notice.value().get());
    LocalDate on = Objects.requireNonNull(published.value().get());
    @Nullable Taken[] taken = new @Nullable Taken[1];
    commit.save(
        Message.of("declearlier.taking", list.file()),
        () -> taken[0] = services.lists().take(list, number, on, operator),
        () -> done.accept(Objects.requireNonNull(taken[0])));
  }

  private void look(@Nullable String number) {
    String of = number == null ? "" : number;
    looking.start(
        Job.reading(
                Message.of("declearlier.looking"), progress -> services.lists().preview(list, of))
            .onDone(rows::set));
  }
}
