package org.huiji.app.dues.run;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.list.Rows;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.member.MemberId;
import org.huiji.member.OfficeBeginnings.Answered;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** The run of a year before it is made: what it would do with each member, and doing it. */
final class RunViewModel {

  private final Desk desk;
  private final DuesServices services;
  private final Latest planning;
  private final IntegerProperty year = new SimpleIntegerProperty();
  private final Entry<LocalDate> reference = Entry.optional(this::day);
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(new Preview.Looking());
  private final BooleanProperty working = new SimpleBooleanProperty();
  private final BooleanProperty charging = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
  private final StringProperty search = new SimpleStringProperty("");
  private final Rows<RunRow> rows;
  private boolean filling;

  /** Whether the usual day is to stand in the field: until the clerk types there herself. */
  private boolean usual = true;

  RunViewModel(Desk desk, DuesServices services) {
    this.desk = desk;
    this.services = services;
    this.planning = new Latest(desk.background());
    this.rows = new Rows<>(desk.background(), Message.of("duesrun.arranging"));
    busy.bind(working.or(charging));
    year.set(services.today().getYear());
    year.subscribe((before, now) -> planUsual());
    reference.text().subscribe((before, now) -> usual = usual && filling);
    reference.value().subscribe((before, now) -> replan(now));
    outcome.subscribe((before, now) -> filter());
    search.subscribe((before, now) -> filter());
  }

  int thisYear() {
    return services.today().getYear();
  }

  IntegerProperty year() {
    return year;
  }

  /** The day whose office decides; left empty it is the association's usual one. */
  Entry<LocalDate> reference() {
    return reference;
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Whether something is being worked out or booked. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Only rows with this outcome are listed; all when none. */
  ObjectProperty<@Nullable Outcome> outcome() {
    return outcome;
  }

  StringProperty search() {
    return search;
  }

  Rows<RunRow> rows() {
    return rows;
  }

  /** What the run is called, with how many it charges how much. */
  ObservableValue<Message> action() {
    return Bindings.createObjectBinding(this::named, preview, year);
  }

  ObservableValue<Boolean> canCharge() {
    return Bindings.createBooleanBinding(
        () ->
            !busy.get()
                && reference.isGood()
                && preview.get() instanceof Preview.Planned planned
                && planned.plan().count(Outcome.CHARGE) > 0,
        preview,
        busy,
        reference.value(),
        reference.problem());
  }

  private Message named() {
    String named = Integer.toString(year.get());
    if (!(preview.get() instanceof Preview.Planned)) {
      return Message.of("duesrun.charge-year", named);
    }
    return preview.get() instanceof Preview.Planned(ChargePlan plan, _)
            && plan.count(Outcome.CHARGE) > 0
        ? Message.of("duesrun.charge", named, plan.count(Outcome.CHARGE), Yuan.grouped(plan.fen()))
        : Message.of("duesrun.charge-nobody", named);
  }

  /** Works it out again, for the day that was asked for. */
  void plan() {
    if (reference.isGood()) {
      plan(reference.value().get());
    }
  }

  private void planUsual() {
    fill("");
    usual = true;
    outcome.set(null);
    preview.set(new Preview.Looking());
    rows.clear();
    plan(null);
  }

  private void replan(@Nullable LocalDate day) {
    if (!filling && reference.isGood()) {
      plan(day);
    }
  }

  private void plan(@Nullable LocalDate day) {
    int asked = year.get();
    working.set(true);
    planning.start(
        Job.reading(
                Message.of("duesrun.planning"),
                progress ->
                    Preview.Planned.of(services.run().plan(asked, day), services.rulebook()))
            .onDone(this::show)
            .onFailed(this::refused)
            .onCancelled(() -> refused(Refusal.of("duesrun.stopped"))));
  }

  private void show(Preview.Planned planned) {
    if (usual && reference.text().get().isBlank()) {
      fill(planned.plan().reference().toString());
    }
    working.set(false);
    preview.set(planned);
    rows.setAll(planned.rows());
  }

  private void fill(String day) {
    filling = true;
    reference.fill(day);
    filling = false;
  }

  private boolean refused(Exception failure) {
    working.set(false);
    if (failure instanceof Refusal refusal) {
      preview.set(new Preview.Refused(refusal));
    }
    return failure instanceof Refusal;
  }

  private void filter() {
    Outcome only = outcome.get();
    String typed = search.get().strip().toUpperCase(Locale.ROOT);
    rows.setFilter(
        row -> (only == null || row.outcome() == only) && (typed.isEmpty() || row.matches(typed)));
  }

  private Reading<LocalDate> day(String text) {
    return Days.read(text) instanceof Reading.Understood<LocalDate>(LocalDate day)
            && day.getYear() != year.get()
        ? Reading.refused("dues.reference-year", day, Integer.toString(year.get()))
        : Days.read(text);
  }

  /** Asks, then books: what was booked is not taken back at once, but entry by entry. */
  void charge() {
    if (!busy.get() && preview.get() instanceof Preview.Planned(ChargePlan plan, _)) {
      desk.notices()
          .ask(
              new Question(
                  Message.of("duesrun.question", Integer.toString(plan.year())),
                  Message.of(
                      "duesrun.explained",
                      plan.count(Outcome.CHARGE),
                      Yuan.grouped(plan.fen()),
                      plan.count(Outcome.ASK)),
                  new Action(
                      Message.of("duesrun.yes", plan.count(Outcome.CHARGE)), () -> charge(plan))));
    }
  }

  private void charge(ChargePlan plan) {
    if (charging.get()) {
      return;
    }
    charging.set(true);
    desk.background()
        .start(
            Job.changing(
                    Message.of("duesrun.charging"),
                    progress -> services.run().charge(plan, services.operator()))
                .onDone(this::told)
                .onFailed(
                    failure -> {
                      notCharged();
                      return false;
                    })
                .onCancelled(this::notCharged));
  }

  private void told(ChargePlan done) {
    charging.set(false);
    desk.notices()
        .tell(
            Notice.done(
                    Message.of(
                        "duesrun.charged",
                        Integer.toString(done.year()),
                        done.count(Outcome.CHARGE),
                        Yuan.grouped(done.fen())))
                .with(
                    Message.of("duesrun.see-year"),
                    () -> desk.navigator().open(PageId.DUES, new DuesRequest.OfYear(done.year()))));
    services.changed().run();
    plan();
  }

  /** What had changed in between is shown at once. */
  private void notCharged() {
    charging.set(false);
    plan();
  }

  /** Reads what can be answered about the offices that are asked for, and hands it on. */
  void askOffices(List<MemberId> chosen, Consumer<OfficeQuestion> then) {
    if (preview.get() instanceof Preview.Planned(_, List<RunRow> all)) {
      Set<MemberId> asked =
          all.stream()
              .filter(RunRow::officeAsked)
              .map(RunRow::id)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      desk.background()
          .start(
              Job.reading(
                      Message.of("duesrun.planning"),
                      progress -> OfficeQuestion.read(services, asked, chosen))
                  .onDone(
                      question -> {
                        if (!question.scopes().isEmpty()) {
                          then.accept(question);
                        }
                      }));
    }
  }

  /** What was answered counts at once, and can be taken back. */
  void officesSaid(Answered answered) {
    Message said =
        answered.left().isEmpty()
            ? Message.of("duesrun.office-said", answered.answered())
            : Message.of(
                "duesrun.office-said-some",
                answered.answered(),
                answered.left().size(),
                answered.left().getFirst());
    desk.notices().tell(Notice.done(said).undoneBy(() -> takeBack(answered)));
    services.changed().run();
    plan();
  }

  private void takeBack(Answered answered) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("duesrun.office-undoing"),
                    progress -> services.offices().takeBack(answered.change(), services.operator()))
                .onDone(
                    kept -> {
                      services.changed().run();
                      plan();
                    }));
  }

  /** The member a row is of, in the register. */
  void openMember(RunRow row) {
    desk.navigator().open(PageId.ROSTER, row.id());
  }
}
