package org.huiji.app.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The fee standard and its adoption as they are being written; saved they are a new edition. */
final class FeeStandardViewModel {

  /**
   * The rule book of today, from which the fields were filled.
   *
   * @param from the day from which a change holds, unless she says otherwise
   */
  record Standard(Rulebook rulebook, String operator, LocalDate today, LocalDate from) {

    /** Why nothing can be charged by it, if anything stands against it. */
    Optional<Message> obstacle() {
      Optional<FeeSchedule> fees = rulebook.ifSettled(rulebook.fees());
      return fees.isEmpty()
          ? Optional.of(Message.of("setting.no-standard"))
          : fees.get().obstacle();
    }
  }

  private final Desk desk;
  private final SettingServices services;
  private final Runnable saved;
  private final FeesViewModel fees = new FeesViewModel();
  private final Entry<LocalDate> from = Days.required();
  private final ReadOnlyObjectWrapper<@Nullable Standard> standard = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

  FeeStandardViewModel(Desk desk, SettingServices services, Runnable saved) {
    this.desk = desk;
    this.services = services;
    this.saved = saved;
  }

  /** None before it was read. */
  ReadOnlyObjectProperty<@Nullable Standard> standard() {
    return standard.getReadOnlyProperty();
  }

  FeesViewModel fees() {
    return fees;
  }

  /** The first day it holds. */
  Entry<LocalDate> from() {
    return from;
  }

  /** What is in the way of saving it. */
  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether something was typed that is not saved. */
  boolean isTouched() {
    return standard.get() != null && (fees.isTouched() || from.isTouched());
  }

  /** The rules have changed elsewhere: they are read again, what is being typed is left alone. */
  void refresh() {
    read(
        fresh -> {
          if (isTouched()) {
            standard.set(fresh);
          } else {
            fill(fresh);
          }
        });
  }

  void load() {
    read(this::fill);
  }

  private void read(Consumer<Standard> then) {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.reading"),
                    progress ->
                        new Standard(
                            services.rules().inForce(),
                            services.settings().operator(),
                            services.rules().today(),
                            services.rules().standardStart()))
                .onDone(then));
  }

  private void fill(Standard read) {
    fees.fill(read.rulebook(), read.today());
    from.fill(read.from().toString());
    problem.set(null);
    standard.set(read);
  }

  void save() {
    Standard read = standard.get();
    LocalDate day = from.value().get();
    from.reveal();
    if (read == null) {
      return;
    }
    if (day == null) {
      problem.set(Message.of("setting.mend-first"));
      return;
    }
    Optional<RulebookEdit> edit = fees.edit(day, read.operator());
    problem.set(
        edit.isPresent() || fees.problem().get() != null
            ? fees.problem().get()
            : Message.of("rulebook.nothing-changed"));
    edit.ifPresent(wanted -> keep(wanted, day));
  }

  private void keep(RulebookEdit edit, LocalDate day) {
    List<FeeTier> removed = fees.removed();
    desk.background()
        .start(
            Job.changing(
                    Message.of("setting.saving-standard"),
                    progress -> {
                      services.tiers().refuseRemoval(removed, day);
                      services
                          .rules()
                          .edit(List.of(edit), day, services.settings().operator(), null);
                      return day;
                    })
                .onDone(
                    from -> {
                      desk.notices().tell(Notice.done(Message.of("setting.standard-saved", from)));
                      load();
                      saved.run();
                    }));
  }
}
