package org.huiji.app.dues.paper;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.paper.DuesSubject;
import org.jspecify.annotations.Nullable;

/** Which papers the clerk wants: of what kind and year, on which day, for whom. */
final class WantedPapers {

  private Runnable changed = () -> {};
  private final ObjectProperty<DocumentKind> kind =
      new SimpleObjectProperty<>(DocumentKind.DUES_NOTICE);
  private final IntegerProperty year = new SimpleIntegerProperty();
  private final Entry<LocalDate> date = Days.required();
  private final ReadOnlyObjectWrapper<@Nullable List<DuesSubject>> chosen =
      new ReadOnlyObjectWrapper<>();
  private boolean taking;

  /** Notices of this year, today, for all who have none yet. */
  WantedPapers(LocalDate today) {
    year.set(today.getYear());
    date.fill(today.toString());
    year.subscribe((before, now) -> tell());
    kind.subscribe((before, now) -> changeKind());
  }

  /**
   * Tells of what the clerk chooses from now on.
   *
   * @param others run when other papers are wanted
   * @param dated run when the same ones are wanted on another day
   */
  void follow(Runnable others, Runnable dated) {
    changed = others;
    date.value().subscribe((before, now) -> dated.run());
  }

  ObjectProperty<DocumentKind> kind() {
    return kind;
  }

  /** Of the dues. */
  IntegerProperty year() {
    return year;
  }

  /** The day the papers bear. */
  Entry<LocalDate> date() {
    return date;
  }

  /** None while it is not understood. */
  @Nullable LocalDate day() {
    return date.value().get();
  }

  /** For whom; none for all who have none yet. */
  ReadOnlyObjectProperty<@Nullable List<DuesSubject>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes what another tab or page asks for. */
  void take(DuesRequest.ToPrint wanted) {
    taking = true;
    kind.set(wanted.kind());
    year.set(wanted.year());
    chosen.set(wanted.subjects());
    taking = false;
    tell();
  }

  /** Leaves what was chosen, for all who have none yet. */
  void takeAllPending() {
    chosen.set(null);
    tell();
  }

  /** Only a confirmation is for money; what was chosen may not fit another kind. */
  private void changeKind() {
    List<DuesSubject> who = chosen.get();
    if (who != null && who.stream().anyMatch(DuesSubject.Arrived.class::isInstance)) {
      chosen.set(null);
    }
    tell();
  }

  private void tell() {
    if (!taking) {
      changed.run();
    }
  }
}
