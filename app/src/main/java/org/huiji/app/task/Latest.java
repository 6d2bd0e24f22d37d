package org.huiji.app.task;

import org.jspecify.annotations.Nullable;

/**
 * Keeps only the newest of a row of jobs, as when a list follows what is being typed: a new one
 * cancels the one before, whose result is dropped even if it is already there.
 */
public final class Latest {

  private final Background background;
  private @Nullable Running current;

  public Latest(Background background) {
    this.background = background;
  }

  public <T> void start(Job<T> job) {
    cancel();
    Object[] self = new Object[1];
    Running run =
        background.start(
            job.onDone(
                result -> {
                  if (self[0] == current) {
                    job.done().accept(result);
                  }
                }));
    self[0] = run;
    current = run;
  }

  public void cancel() {
    if (current != null) {
      current.cancel();
      current = null;
    }
  }
}
