package org.huiji.app.task;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Saves what a form holds, once at a time; a refusal is said beside the form, not in a dialog. */
public final class Commit {

  /** What is to be saved. */
  @FunctionalInterface
  public interface Change {
    void run() throws Exception;
  }

  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Message> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public Commit(Background background) {
    this.background = background;
  }

  /** Why it was not saved. */
  public ReadOnlyObjectProperty<@Nullable Message> refused() {
    return refused.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Forgets why, as when something was changed since. */
  public void forget() {
    refused.set(null);
  }

  /** Says why it is not even tried. */
  public void refuse(Message why) {
    refused.set(why);
  }

  public void save(Message doing, Change change, Runnable done) {
    if (busy.get()) {
      return;
    }
    refused.set(null);
    busy.set(true);
    background.start(
        Job.changing(
                doing,
                progress -> {
                  change.run();
                  return true;
                })
            .onDone(
                saved -> {
                  busy.set(false);
                  done.run();
                })
            .onFailed(this::fail)
            .onCancelled(() -> busy.set(false)));
  }

  private boolean fail(Exception failure) {
    busy.set(false);
    refused.set(failure instanceof Refusal refusal ? refusal.reason() : null);
    return failure instanceof Refusal;
  }
}
