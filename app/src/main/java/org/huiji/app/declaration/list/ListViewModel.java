package org.huiji.app.declaration.list;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.declaration.details.Keeper;
import org.huiji.app.declaration.details.Reach;
import org.huiji.app.declaration.details.Sheet;
import org.huiji.app.declaration.member.InRegister;
import org.huiji.app.list.Rows;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.desk.Kept;
import org.huiji.declaration.register.MemberLink;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A round's declarations, narrowed down, and the one that is read. */
final class ListViewModel implements Keeper {

  private final Desk desk;
  private final RoundServices services;
  private final MemberLink members;
  private final RoundViewModel round;
  private final Latest arranging;
  private final Latest opening;
  private final Rows<DeclarationRow> rows;
  private final ReadOnlyObjectWrapper<@Nullable LoadedRound> loaded = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<DeclarationFilter> filter =
      new SimpleObjectProperty<>(DeclarationFilter.ALL);
  private final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>();
  private final BooleanProperty wrong = new SimpleBooleanProperty();
  private @Nullable DeclarationId wanted;

  ListViewModel(Desk desk, RoundServices services, MemberLink members, RoundViewModel round) {
    this.desk = desk;
    this.services = services;
    this.members = members;
    this.round = round;
    this.arranging = new Latest(desk.background());
    this.opening = new Latest(desk.background());
    this.rows = new Rows<>(desk.background(), Message.of("decllist.arranging"));
    reach.subscribe((before, now) -> filter.set(filter.get().withReach(now)));
    wrong.subscribe((before, now) -> filter.set(filter.get().withWrong(now)));
    filter.subscribe((before, now) -> rows.setFilter(now));
    round.inspected().subscribe(this::arrange);
  }

  /** None until a round was read. */
  ReadOnlyObjectProperty<@Nullable LoadedRound> loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** The declaration that is read, if one is. */
  ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  Rows<DeclarationRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<DeclarationFilter> filter() {
    return filter;
  }

  /** Only these are listed; all when none. */
  ObjectProperty<@Nullable Reach> reach() {
    return reach;
  }

  /** Whether only those with errors are listed. */
  BooleanProperty wrong() {
    return wrong;
  }

  void setDistricts(Set<String> districts) {
    filter.set(filter.get().withDistricts(districts));
  }

  void setCategories(Set<String> categories) {
    filter.set(filter.get().withCategories(categories));
  }

  void setStates(Set<ReviewState> states) {
    filter.set(filter.get().withStates(states));
  }

  void setMembers(Set<InRegister> members) {
    filter.set(filter.get().withMembers(members));
  }

  void search(String text) {
    filter.set(filter.get().withText(text));
  }

  /** Lists all again, but for what is searched. */
  void clear() {
    reach.set(null);
    wrong.set(false);
    filter.set(DeclarationFilter.ALL.withText(filter.get().text()));
  }

  /** Reads all anew; the register may have changed where the declarations have not. */
  @Override
  public void load() {
    round.load();
    arrange(round.inspected().get());
  }

  /** Reads one as soon as it is listed. */
  void open(DeclarationId id) {
    wanted = id;
    openWanted();
  }

  /** Reads none any more. */
  void leave() {
    wanted = null;
    opening.cancel();
    sheet.set(null);
  }

  private void arrange(@Nullable Inspected inspected) {
    if (inspected != null) {
      arranging.start(
          Job.reading(
                  Message.of("decllist.arranging"), progress -> LoadedRound.of(inspected, members))
              .onDone(this::take));
    }
  }

  private void take(LoadedRound now) {
    LoadedRound before = loaded.get();
    if (before != null && !before.round().id().equals(now.round().id())) {
      leave();
      clear();
    }
    loaded.set(now);
    rows.setAll(now.rows());
    openWanted();
  }

  private void openWanted() {
    LoadedRound now = loaded.get();
    if (now == null || wanted == null) {
      return;
    }
    now.rows().stream()
        .filter(row -> row.id().equals(wanted))
        .findFirst()
        .ifPresentOrElse(row -> read(now, row), this::leave);
  }

  private void read(LoadedRound now, DeclarationRow row) {
    opening.start(
        Job.reading(
                Message.of("decllist.opening"),
                progress -> Sheet.read(services, now.round(), row.checked()))
            .onDone(sheet::set));
  }

  @Override
  public void describe(Declaration seen, Content content, Message result) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("decllist.saving"),
                    progress -> services.desk().describe(seen, content, operator()))
                .onDone(kept -> kept(kept, result)));
  }

  /** Reads all anew, too. */
  @Override
  public void kept(Kept kept, Message result) {
    load();
    desk.notices().tell(Notice.done(result).undoneBy(() -> takeBack(kept)));
  }

  /** A step was recorded: reads all anew, with one alone at the side, and says so. */
  void recorded(List<DeclarationId> ids, Notice result) {
    wanted = ids.size() == 1 ? ids.getFirst() : null;
    load();
    desk.notices().tell(result);
  }

  private void takeBack(Kept kept) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("decllist.taking-back"),
                    progress -> {
                      services.desk().takeBack(kept, operator());
                      return kept;
                    })
                .onDone(
                    done -> {
                      load();
                      desk.notices()
                          .tell(Notice.done(Message.of("decllist.taken-back", done.id())));
                    }));
  }

  private String operator() {
    return services.operator().get();
  }
}
