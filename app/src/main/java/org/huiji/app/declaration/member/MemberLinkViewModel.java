package org.huiji.app.declaration.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.register.Recognised;
import org.huiji.member.MemberField;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Who in the register a declaring unit is, and which of its data the clerk takes over. */
public final class MemberLinkViewModel {

  private final Desk desk;
  private final MemberLinkServices services;
  private final DeclarationId id;
  private final Latest reading;
  private final Commit commit;
  private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
  private final Map<MemberField, BooleanProperty> chosen = new EnumMap<>(MemberField.class);
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
  private final Entry<LocalDate> from = Days.required();

  /**
   * What a look into the register brought.
   *
   * @param known none for a unit that it does not know
   */
  record Looked(@Nullable Recognised known) {}

  /** Nothing is read before {@link #load}. */
  public MemberLinkViewModel(Desk desk, MemberLinkServices services, DeclarationId id) {
    this.desk = desk;
    this.services = services;
    this.id = id;
    this.reading = new Latest(desk.background());
    this.commit = new Commit(desk.background());
    from.fill(services.today().get().toString());
  }

  /** None until the register was looked into. */
  ReadOnlyObjectProperty<@Nullable Looked> looked() {
    return looked.getReadOnlyProperty();
  }

  /** Whether a field is to be taken over; not before the clerk says so. */
  BooleanProperty chosen(MemberField field) {
    return chosen.computeIfAbsent(field, _ -> choice());
  }

  private BooleanProperty choice() {
    var choice = new SimpleBooleanProperty();
    choice.subscribe(
        (before, now) -> {
          commit.forget();
          any.set(!chosen().isEmpty());
        });
    return choice;
  }

  private Set<MemberField> chosen() {
    Set<MemberField> fields = EnumSet.noneOf(MemberField.class);
    chosen.forEach(
        (field, choice) -> {
          if (choice.get()) {
            fields.add(field);
          }
        });
    return fields;
  }

  /** Whether any field is chosen. */
  ReadOnlyBooleanProperty any() {
    return any.getReadOnlyProperty();
  }

  /** Since when it is as the declaration says. */
  Entry<LocalDate> from() {
    return from;
  }

  Commit commit() {
    return commit;
  }

  /** Reads who it is, in the background. */
  public void load() {
    reading.start(
        Job.reading(Message.of("declmemberview.reading"), progress -> look()).onDone(looked::set));
  }

  private Looked look() {
    return new Looked(services.link().of(id).orElse(null));
  }

  /** Shows the member in the register. */
  void open(Recognised known) {
    desk.navigator().open(PageId.ROSTER, known.entry().id());
  }

  void takeOver(Recognised known) {
    from.reveal();
    LocalDate since = from.value().get();
    if (since == null) {
      return;
    }
    Set<MemberField> fields = chosen();
    String name = known.entry().member().name();
    commit.save(
        Message.of("declmemberview.taking-over"),
        () -> services.link().takeOver(id, fields, since, services.operator().get()),
        () -> {
          chosen.values().forEach(choice -> choice.set(false));
          load();
          services.changed().run();
          desk.notices()
              .tell(Notice.done(Message.of("declmemberview.taken-over", name, fields.size())));
        });
  }
}
