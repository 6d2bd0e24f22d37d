package org.huiji.app.admission;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Saves what a form holds, once at a time; a refusal is said beside the form, not in a dialog. */
final class Commit {

  /** What is to be saved. */
  @FunctionalInterface
  interface Change {
    void run() throws Exception;
  }

  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Message> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);

  Commit(Background background) {
    this.background = background;
  }

  /** Why it was not saved. */
  ReadOnlyObjectProperty<@Nullable Message> refused() {
    return refused.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Boolean> busy() {
    return busy.getReadOnlyProperty();
  }

  void save(Message doing, Change change, Runnable done) {
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
