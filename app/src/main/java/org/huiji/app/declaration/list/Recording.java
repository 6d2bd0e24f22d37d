package org.huiji.app.declaration.list;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.huiji.app.declaration.PaperCommands;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Opens the form for a step of the review at the side and leads out of it. */
final class Recording {

  private final Desk desk;
  private final RoundServices services;
  private final ListViewModel model;
  private final ListAndDetails sides;
  private final Latest opening;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private @Nullable Begun begun;

  Recording(Desk desk, RoundServices services, ListViewModel model, ListAndDetails sides) {
    this.desk = desk;
    this.services = services;
    this.model = model;
    this.sides = sides;
    this.opening = new Latest(desk.background());
    sides.getItems().addListener(this::closed);
  }

  /** Whether a form was begun and neither saved nor given up. */
  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** What would be lost if the form went away now. */
  Optional<Message> unsaved() {
    return begun != null && begun.step().isDirty()
        ? Optional.of(Message.of("declreview.unsaved"))
        : Optional.empty();
  }

  /** Whether a form was begun for just these. */
  boolean isFor(List<DeclarationRow> rows) {
    return begun != null && Set.copyOf(begun.step().ids()).equals(Set.copyOf(ids(rows)));
  }

  /** Opens the form for these, when they have a step in common. */
  void begin(List<DeclarationRow> rows) {
    opening.start(
        Job.reading(Message.of("declreview.opening"), progress -> services.review().next(ids(rows)))
            .onDone(next -> show(rows, next)));
  }

  /** Shows the form again that was begun. */
  void goOn() {
    if (begun != null) {
      sides.show(desk.words().text("declreview.title"), begun.form());
    }
  }

  /** Others are meant now: a form that nothing was typed into is not for them. */
  void follow(List<DeclarationRow> chosen) {
    if (begun != null && !chosen.isEmpty() && !isFor(chosen) && !begun.step().isDirty()) {
      leave();
    }
  }

  /** Another round has none of those that the form is for. */
  void loaded(LoadedRound now) {
    if (begun != null && !new HashSet<>(ids(now.rows())).containsAll(begun.step().ids())) {
      drop();
      sides.close();
    }
  }

  /** Forgets the form; what is shown next takes its place. */
  void drop() {
    opening.cancel();
    if (begun != null) {
      begun.form().setDisable(true);
    }
    begun = null;
    open.set(false);
  }

  private void show(List<DeclarationRow> rows, Set<ReviewState> next) {
    if (next.isEmpty()) {
      desk.notices()
          .tell(
              Notice.warning(
                  rows.size() == 1
                      ? Message.of("declreview.ended", rows.getFirst().platform())
                      : Message.of("declreview.nothing-common", rows.size())));
      return;
    }
    model.leave();
    var step = new StepViewModel(desk.background(), services, rows, next, this::saved);
    begun = new Begun(step, new StepForm(desk.words(), step, this::leave));
    open.set(true);
    goOn();
  }

  private void leave() {
    Begun left = begun;
    drop();
    if (left != null && left.step().ids().size() == 1) {
      model.open(left.step().ids().getFirst());
    } else {
      sides.close();
    }
  }

  private void saved(StepViewModel step, Message result) {
    drop();
    if (step.ids().size() > 1) {
      sides.close();
    }
    model.recorded(step.ids(), told(step, result));
  }

  /** What was returned gets a letter of corrections next. */
  private Notice told(StepViewModel step, Message result) {
    Notice done = Notice.done(result);
    return step.to().get() == ReviewState.RETURNED
        ? done.with(Message.of("roundpaper.to-corrections"), () -> write(step.ids()))
        : done;
  }

  private void write(List<DeclarationId> returned) {
    PaperCommands.open(
        desk.navigator(),
        DocumentKind.CORRECTION_LETTER,
        returned.stream().<PaperSubject>map(PaperSubject.OfDeclaration::new).toList());
  }

  /** The pane was closed over the form: what was typed waits until it is gone on with. */
  private void closed(Observable panes) {
    if (begun != null && !sides.isOpen() && !begun.step().isDirty()) {
      drop();
    }
  }

  private static List<DeclarationId> ids(List<DeclarationRow> rows) {
    return rows.stream().map(DeclarationRow::id).toList();
  }

  /** A form that is being filled in. */
  private record Begun(StepViewModel step, StepForm form) {}
}
