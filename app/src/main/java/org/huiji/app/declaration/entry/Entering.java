package org.huiji.app.declaration.entry;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.desk.Kept;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Opens the form in the list's place and leads out of it, never losing what was typed unasked. */
public final class Entering {

  private final Desk desk;
  private final RoundServices services;
  private final StackPane place = new StackPane();
  private final Node below;
  private final BiConsumer<Kept, Message> done;
  private final Latest opening;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private @Nullable EntryViewModel form;

  /**
   * No form open.
   *
   * @param below what is seen then
   * @param done told what was written, with the words for it
   */
  public Entering(Desk desk, RoundServices services, Node below, BiConsumer<Kept, Message> done) {
    this.desk = desk;
    this.services = services;
    this.below = below;
    this.done = done;
    this.opening = new Latest(desk.background());
    place.getChildren().setAll(below);
  }

  /** The list, or the form in its place. */
  public Node node() {
    return place;
  }

  /** Whether a form is open. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** What would be lost if the page went away now. */
  public Optional<Message> unsaved() {
    return form != null && form.isDirty()
        ? Optional.of(Message.of("declentry.unsaved"))
        : Optional.empty();
  }

  /** Opens the form for a new declaration. */
  public void add(Round round) {
    open(round, null, FormField.COVER_UNIT);
  }

  /**
   * Opens the form of a declaration.
   *
   * @param at where the clerk begins; none for the beginning
   */
  public void edit(Round round, Declaration declaration, @Nullable FormField at) {
    open(round, declaration, at == null ? FormField.COVER_UNIT : at);
  }

  private void open(Round round, @Nullable Declaration self, FormField at) {
    if (!open.get()) {
      opening.start(
          Job.reading(
                  Message.of("declentry.opening"), progress -> Opened.read(services, round, self))
              .onDone(opened -> show(opened, at)));
    }
  }

  private void show(Opened opened, FormField at) {
    var fresh = new EntryViewModel(desk.background(), services, opened);
    form = fresh;
    EntryPane pane = new EntryPane(desk.words(), fresh, () -> leave(() -> {}), () -> save(fresh));
    place.getChildren().setAll(pane);
    open.set(true);
    place.applyCss();
    place.layout(); // before there is a layout nothing can be scrolled to
    pane.focus(at);
  }

  /** Leaves the form, asking first when something would be lost. */
  public void leave(Runnable then) {
    Runnable leaving =
        () -> {
          close();
          then.run();
        };
    unsaved()
        .ifPresentOrElse(lost -> desk.notices().ask(Question.onLeaving(lost, leaving)), leaving);
  }

  /** Closes a form of another round; what was typed into it was asked about before. */
  public void turnTo(Round round) {
    if (form != null && !form.round().id().equals(round.id())) {
      close();
    }
  }

  private void close() {
    form = null;
    place.getChildren().setAll(below);
    open.set(false);
  }

  /** Closes the form when it is saved, but no other that was opened since. */
  private void save(EntryViewModel saving) {
    String result = saving.isNew() ? "declentry.added" : "declentry.changed";
    saving.save(
        (kept, platform) -> {
          if (saving.equals(form)) {
            close();
          }
          done.accept(kept, Message.of(result, platform));
        });
  }
}
