package org.huiji.app.dues.year;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.list.Rows;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.view.DuesStatus;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A year of dues, narrowed down, member by member or in sums. */
final class YearViewModel {

  private final Desk desk;
  private final DuesServices services;
  private final Latest reading;
  private final Latest grouping;
  private final IntegerProperty year = new SimpleIntegerProperty();
  private final ObjectProperty<YearFilter> filter = new SimpleObjectProperty<>(YearFilter.ALL);
  private final ObjectProperty<@Nullable DuesStatus> status = new SimpleObjectProperty<>();
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.MEMBERS);
  private final ReadOnlyObjectWrapper<@Nullable LoadedYear> loaded = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DuesSums> sums =
      new ReadOnlyObjectWrapper<>(DuesSums.NOTHING);
  private final ObservableList<GroupRow> groups = FXCollections.observableArrayList();
  private final Rows<YearRow> rows;

  YearViewModel(Desk desk, DuesServices services) {
    this.desk = desk;
    this.services = services;
    this.reading = new Latest(desk.background());
    this.grouping = new Latest(desk.background());
    this.rows = new Rows<>(desk.background(), Message.of("duesyear.arranging"));
    year.set(services.today().getYear());
    year.subscribe((before, now) -> turn());
    status.subscribe((before, now) -> filter.set(filter.get().withStatus(now)));
    filter.subscribe((before, now) -> rows.setFilter(now));
    mode.subscribe((before, now) -> group());
    rows.shown().addListener((ListChangeListener<YearRow>) change -> sum());
  }

  int thisYear() {
    return services.today().getYear();
  }

  IntegerProperty year() {
    return year;
  }

  /** Only members of this status are listed; all when none. */
  ObjectProperty<@Nullable DuesStatus> status() {
    return status;
  }

  ReadOnlyObjectProperty<YearFilter> filter() {
    return filter;
  }

  void setTiers(Set<String> tiers) {
    filter.set(filter.get().withTiers(tiers));
  }

  void setDistricts(Set<String> districts) {
    filter.set(filter.get().withDistricts(districts));
  }

  void search(String text) {
    filter.set(filter.get().withText(text));
  }

  ObjectProperty<Mode> mode() {
    return mode;
  }

  /** None until a year was read. */
  ReadOnlyObjectProperty<@Nullable LoadedYear> loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Of the members that are listed; of nobody while no year is {@link #loaded}. */
  ReadOnlyObjectProperty<DuesSums> sums() {
    return sums.getReadOnlyProperty();
  }

  /** Sums by what {@link #mode} says, of the members that are listed. */
  ObservableList<GroupRow> groups() {
    return groups;
  }

  Rows<YearRow> rows() {
    return rows;
  }

  /** The year before is taken away at once: its sums would be read as this one's. */
  private void turn() {
    loaded.set(null);
    rows.clear();
    load();
  }

  void load() {
    int asked = year.get();
    reading.start(
        Job.reading(
                Message.of("duesyear.reading"),
                progress -> LoadedYear.of(services.views().year(asked)))
            .onDone(this::take));
  }

  private void take(LoadedYear read) {
    loaded.set(read);
    rows.setAll(read.rows());
  }

  private void sum() {
    DuesSums total = DuesSums.NOTHING;
    for (YearRow row : rows.shown()) {
      total = total.plus(row.balance());
    }
    sums.set(total);
    group();
  }

  private void group() {
    Mode by = mode.get();
    if (by == Mode.MEMBERS) {
      return;
    }
    List<YearRow> listed = List.copyOf(rows.shown());
    Function<YearRow, String> name = by == Mode.BY_TIER ? YearRow::tier : YearRow::district;
    grouping.start(
        Job.reading(Message.of("duesyear.arranging"), progress -> GroupRow.of(listed, name))
            .onDone(groups::setAll));
  }

  /** Lists the members of a tier or a district. */
  void open(GroupRow group) {
    switch (mode.get()) {
      case BY_TIER -> setTiers(Set.of(group.name()));
      case BY_DISTRICT -> setDistricts(Set.of(group.name()));
      case MEMBERS -> {}
    }
    mode.set(Mode.MEMBERS);
  }

  void charge() {
    desk.navigator().open(PageId.DUES, new DuesRequest.ToCharge(year.get()));
  }
}
