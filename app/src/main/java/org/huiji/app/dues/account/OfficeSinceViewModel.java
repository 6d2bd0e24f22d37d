package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.dues.BookDays;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Entry;
import org.huiji.member.MemberId;
import org.huiji.member.OfficeBeginnings.Answer;
import org.huiji.member.OfficeBeginnings.Answered;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Since when members hold what their list says for its own day only, as it is being answered. */
public final class OfficeSinceViewModel implements BookingModel {

  /** Whom an answer is about: those chosen, those of one list, all. */
  public record Scope(Message label, List<MemberId> who) {

    public Scope {
      who = List.copyOf(who);
    }
  }

  /**
   * What was held.
   *
   * @param id of the office; none for what the list says
   */
  public record Held(@Nullable String id, Message label) {}

  private final DuesServices services;
  private final Commit commit;
  private final List<Scope> scopes;
  private final List<Held> offices;
  private final Consumer<Answered> outcome;
  private final ObjectProperty<Scope> scope;
  private final ObjectProperty<Held> held;
  private final ObservableValue<Message> action;
  private final Entry<LocalDate> since;

  /**
   * Nothing answered yet.
   *
   * @param scopes at least one, the first of which is offered
   * @param offices at least one, the first of which is offered
   */
  public OfficeSinceViewModel(
      Background background,
      DuesServices services,
      List<Scope> scopes,
      List<Held> offices,
      Consumer<Answered> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.scopes = List.copyOf(scopes);
    this.offices = List.copyOf(offices);
    this.outcome = outcome;
    this.scope = new SimpleObjectProperty<>(scopes.getFirst());
    this.held = new SimpleObjectProperty<>(offices.getFirst());
    this.action = scope.map(one -> Message.of("duesrun.office-save", one.who().size()));
    this.since = new BookDays(services.today(), 0).past();
    since.fill("");
  }

  @Override
  public Message title() {
    return Message.of("duesrun.office-title");
  }

  @Override
  public ObservableValue<Message> action() {
    return action;
  }

  @Override
  public Commit commit() {
    return commit;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(since);
  }

  List<Scope> scopes() {
    return scopes;
  }

  ObjectProperty<Scope> scope() {
    return scope;
  }

  List<Held> offices() {
    return offices;
  }

  ObjectProperty<Held> held() {
    return held;
  }

  Entry<LocalDate> since() {
    return since;
  }

  @Override
  public void save() {
    since.reveal();
    LocalDate day = since.value().get();
    if (day == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
      return;
    }
    Scope about = scope.get();
    Answer answer = new Answer(day, held.get().id());
    var answered = new AtomicReference<Answered>();
    commit.save(
        Message.of("duesaccount.booking"),
        () -> answered.set(services.offices().answer(about.who(), answer, services.operator())),
        () -> outcome.accept(answered.get()));
  }
}
