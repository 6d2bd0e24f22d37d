package org.huiji.app.member;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.removal.ContactRemoval.Removed;
import org.huiji.member.removal.RemovalWords;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Opens the form over the list and leads out of it again, never losing what was typed unasked. */
final class Editing implements DetailsPane.Doing {

  private final Desk desk;
  private final MemberServices services;
  private final RosterViewModel model;
  private final StackPane place;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private Node below = new StackPane();
  private @Nullable FormViewModel form;
  private @Nullable ExitViewModel exit;

  Editing(Desk desk, MemberServices services, RosterViewModel model, StackPane place) {
    this.desk = desk;
    this.services = services;
    this.model = model;
    this.place = place;
  }

  /** What is seen when no form is open. */
  void standOn(Node node) {
    below = node;
    place.getChildren().setAll(node);
  }

  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  boolean isDirty() {
    return (form != null && form.isDirty()) || (exit != null && exit.isDirty());
  }

  void add() {
    Register register = model.register().get();
    if (register != null && model.isToday() && !open.get()) {
      MemberKind kind = register.rulebook().memberKinds().getFirst().kind();
      show(
          new FormViewModel(
              services,
              desk.background(),
              register.rulebook(),
              null,
              MemberDraft.empty(kind, MemberStatus.MEMBER)));
    }
  }

  @Override
  public void edit() {
    Register register = model.register().get();
    RosterRow row = model.current().get();
    if (register != null && row != null && model.isToday() && !open.get()) {
      show(
          new FormViewModel(
              services, desk.background(), register.rulebook(), row.id(), row.draft()));
    }
  }

  @Override
  public void forgetPeople(RosterRow row) {
    String name = row.member().name();
    desk.notices()
        .ask(
            new Question(
                Message.of("memberview.forget-question", name),
                Message.of("memberview.forget-explanation"),
                new Action(Message.of("memberview.forget"), () -> forget(row.id(), name))));
  }

  @Override
  public void end(RosterRow row) {
    Register register = model.register().get();
    if (register == null || !model.isToday() || open.get()) {
      return;
    }
    String name = row.member().name();
    var fresh = new ExitViewModel(services, desk.background(), register.rulebook(), row.id(), name);
    var pane =
        new ExitPane(
            desk.words(),
            fresh,
            () -> leave(() -> {}),
            () -> fresh.save(() -> ended(row.id(), name)));
    exit = fresh;
    place.getChildren().setAll(pane);
    open.set(true);
    pane.focusFirst();
  }

  private void ended(MemberId id, String name) {
    close();
    model.open(id);
    model.reload();
    desk.notices().tell(Notice.done(Message.of("memberview.ended", name)));
  }

  /** Leaves the form, asking first when something would be lost. */
  void leave(Runnable then) {
    if (isDirty()) {
      desk.notices()
          .ask(
              Question.onLeaving(
                  Message.of("leaving.member"),
                  () -> {
                    close();
                    then.run();
                  }));
    } else {
      close();
      then.run();
    }
  }

  void leaveIfClean() {
    if (!isDirty()) {
      close();
    }
  }

  private void show(FormViewModel fresh) {
    form = fresh;
    FormPane pane =
        new FormPane(
            desk.words(),
            fresh,
            new FormPane.Doing(
                () -> leave(() -> {}),
                () -> fresh.save(this::saved),
                id -> leave(() -> model.open(id))));
    place.getChildren().setAll(pane);
    open.set(true);
    pane.focusFirst();
  }

  private void close() {
    if (open.get()) {
      form = null;
      exit = null;
      place.getChildren().setAll(below);
      open.set(false);
    }
  }

  private void saved(FormViewModel.Saved saved) {
    close();
    model.open(saved.id());
    model.reload();
    MemberDraft before = saved.before();
    desk.notices()
        .tell(
            before == null
                ? Notice.done(Message.of("memberview.added", saved.name()))
                : Notice.done(Message.of("memberview.changed", saved.name()))
                    .undoneBy(() -> takeBack(saved, before)));
  }

  private void takeBack(FormViewModel.Saved saved, MemberDraft before) {
    String why = desk.words().text("memberview.taken-back-reason");
    change(
        Message.of("memberview.taking-back"),
        () ->
            services
                .registrar()
                .amend(saved.id(), before, saved.from(), services.operator().get(), why),
        Message.of("memberview.taken-back", saved.name()));
  }

  private void forget(MemberId id, String name) {
    String why = desk.words().text("memberview.forget-reason");
    desk.background()
        .start(
            Job.changing(
                    Message.of("memberview.forgetting", name),
                    progress -> services.removal().remove(id, services.operator().get(), why))
                .onDone(this::forgotten));
  }

  /** Tells where they still stand, and offers to remove the copies, too. */
  private void forgotten(Removed removed) {
    model.reload();
    Message where = new RemovalWords(desk.words()).text(removed);
    if (removed.copies().isEmpty()) {
      desk.notices().tell(Notice.done(where));
      return;
    }
    desk.notices()
        .ask(
            new Question(
                Message.of("removal.copies-question", removed.copies().size()),
                where,
                new Action(
                    Message.of("removal.remove-copies"),
                    () ->
                        change(
                            Message.of("removal.remove-copies"),
                            () ->
                                services.removal().removeCopies(removed, services.operator().get()),
                            Message.of("removal.copies-removed", removed.copies().size())))));
  }

  private void change(Message title, Runnable work, Message result) {
    desk.background()
        .start(
            Job.changing(
                    title,
                    progress -> {
                      work.run();
                      return true;
                    })
                .onDone(
                    done -> {
                      model.reload();
                      desk.notices().tell(Notice.done(result));
                    }));
  }
}
