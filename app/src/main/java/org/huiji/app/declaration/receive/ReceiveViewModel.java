package org.huiji.app.declaration.receive;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.list.Rows;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.task.Progress;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.round.Round;
import org.huiji.intake.ImportId;
import org.huiji.intake.Verdict;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Files on their way from the clerk's folder into a round. */
final class ReceiveViewModel {

  private final Desk desk;
  private final ReceiveServices services;
  private final RoundViewModel round;
  private final Receiving receiving;
  private final Latest looking;
  private final Rows<ReceivedRow> rows;
  private final ReadOnlyObjectWrapper<@Nullable Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper taking = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();
  private Change wanted = (before, progress) -> before;
  private List<Path> paths = List.of();
  private String into = "";

  ReceiveViewModel(Desk desk, ReceiveServices services, RoundViewModel round) {
    this.desk = desk;
    this.services = services;
    this.round = round;
    this.receiving = new Receiving(services);
    this.looking = new Latest(desk.background());
    this.rows = new Rows<>(desk.background(), Message.of("declreceive.looking"));
    verdict.subscribe((before, now) -> rows.setFilter(row -> now == null || row.verdict() == now));
    round.inspected().subscribe(this::turnTo);
  }

  /** What is seen of the files; none where there are none. */
  ReadOnlyObjectProperty<@Nullable Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /** Whether files are being read, looked at or taken in. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Whether they are being taken in: nothing else is wanted of them meanwhile. */
  ReadOnlyBooleanProperty taking() {
    return taking.getReadOnlyProperty();
  }

  /** Only rows of this verdict are listed; all when none. */
  ObjectProperty<@Nullable Verdict> verdict() {
    return verdict;
  }

  Rows<ReceivedRow> rows() {
    return rows;
  }

  /** The round's declarations as they are kept. */
  List<Declaration> declarations() {
    Inspected now = round.inspected().get();
    return now == null ? List.of() : now.declarations().stream().map(Checked::declaration).toList();
  }

  List<String> districts() {
    Round now = round.round();
    return now == null ? List.of() : services.districts(now);
  }

  /** Looks at files and folders in place of those before, as soon as the round is known. */
  void open(List<Path> asked) {
    paths = asked;
    Round now = round.round();
    if (now != null && !taking.get()) {
      look(now);
    }
  }

  /** Files that are looked at are looked at anew in the light of another round. */
  private void turnTo(@Nullable Inspected read) {
    if (read != null && !paths.isEmpty() && !taking.get() && !read.round().id().equals(into)) {
      look(read.round());
    }
  }

  private void look(Round now) {
    into = now.id();
    verdict.set(null);
    sight.set(null);
    rows.clear();
    List<Path> asked = paths;
    Wishes wishes = Wishes.none(services.rounds().today());
    wanted = (before, progress) -> before;
    start(
        Job.reading(
            Message.of("declreceive.reading", Integer.toString(asked.size())),
            progress -> receiving.look(receiving.read(now, asked, progress), wishes)));
  }

  /** Looks at the same files with other wishes. */
  void want(UnaryOperator<Wishes> change) {
    want((before, progress) -> new Wanted(before.basket(), change.apply(before.wishes())));
  }

  /** Opens a protected file with its password. */
  void unlock(Basket.Unread locked, String password) {
    want(
        (before, progress) ->
            new Wanted(
                receiving.unlock(before.basket(), locked, password, progress), before.wishes()));
  }

  /** The table is on another sheet of the file. */
  void chooseSheet(Looked table, String sheet) {
    if (!sheet.equals(table.head().sheet())) {
      want(wishes -> wishes.at(table.source(), receiving.headOf(table.file(), sheet)));
    }
  }

  /** The head is in these rows of the sheet, as the clerk counts. */
  void chooseHead(Looked table, int first, int last) {
    Head head = table.head();
    if (first != head.firstRow() || last != head.lastRow()) {
      want(
          wishes ->
              wishes.at(table.source(), receiving.headAt(table.file(), head.sheet(), first, last)));
    }
  }

  /**
   * Takes a column as a field.
   *
   * @param key none to leave the column out
   */
  void map(Looked table, int column, @Nullable String key) {
    want(
        wishes -> {
          Head head = wishes.head(table.source()).orElse(table.head());
          Head cleared = head.field(column).map(head::without).orElse(head);
          return wishes.mapped(table.source(), key == null ? cleared : cleared.with(key, column));
        });
  }

  /** The files, and how they are wanted. */
  private record Wanted(Basket basket, Wishes wishes) {}

  /** What is to be otherwise; worked out off the window's thread. */
  private interface Change {
    Wanted of(Wanted before, Progress progress);
  }

  /** What is wanted is added to what was wanted and is not seen yet. */
  private void want(Change change) {
    Sight seen = sight.get();
    if (seen == null || taking.get()) {
      return;
    }
    Change before = wanted;
    Change after = (from, progress) -> change.of(before.of(from, progress), progress);
    wanted = after;
    start(
        Job.reading(
            Message.of("declreceive.looking"),
            progress -> {
              Wanted now = after.of(new Wanted(seen.basket(), seen.wishes()), progress);
              return receiving.look(now.basket(), now.wishes());
            }));
  }

  private void start(Job<Sight> job) {
    busy.set(true);
    looking.start(
        job.onDone(this::seen)
            .onCancelled(this::givenUp)
            .onFailed(
                failure -> {
                  givenUp();
                  return false;
                }));
  }

  private void givenUp() {
    busy.set(false);
    wanted = (before, progress) -> before;
  }

  private void seen(Sight now) {
    givenUp();
    sight.set(now);
    rows.setAll(now.rows());
  }

  /** Back to no files; what was decided is forgotten. */
  void leave() {
    looking.cancel();
    givenUp();
    paths = List.of();
    into = "";
    sight.set(null);
    rows.clear();
  }

  /** Takes in what is seen. */
  void take() {
    Sight seen = sight.get();
    if (seen == null || busy.get() || seen.taking() == 0) {
      return;
    }
    busy.set(true);
    taking.set(true);
    List<Path> taken = paths;
    String count = Integer.toString(seen.taking());
    desk.background()
        .start(
            Job.changing(
                    Message.of("declreceive.taking", count),
                    progress -> receiving.take(seen, desk.words()))
                .onDone(
                    made -> {
                      List<Path> next = paths.equals(taken) ? List.of() : paths;
                      ended();
                      taken(count, made, next);
                    })
                .onCancelled(this::ended)
                .onFailed(
                    failure -> {
                      ended();
                      return false;
                    }));
  }

  private void ended() {
    taking.set(false);
    busy.set(false);
  }

  private void taken(String count, List<ImportId> made, List<Path> next) {
    leave();
    round.load();
    desk.notices()
        .tell(Notice.done(Message.of("declreceive.taken", count)).undoneBy(() -> undo(made)));
    if (!next.isEmpty()) {
      open(next);
    }
  }

  private void undo(List<ImportId> taken) {
    desk.background()
        .start(
            Job.changing(Message.of("declreceive.undoing"), progress -> receiving.undo(taken))
                .onDone(
                    kept -> {
                      round.load();
                      desk.notices().tell(undone(kept));
                    }));
  }

  private static Notice undone(int kept) {
    return kept == 0
        ? Notice.done(Message.of("declreceive.undone"))
        : Notice.warning(Message.of("declreceive.undone-but", Integer.toString(kept)));
  }
}
