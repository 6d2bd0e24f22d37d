package org.huiji.app.task;

import org.jspecify.annotations.Nullable;

/**
 * Keeps only the newest of a row of jobs, as when a list follows what is being typed: a new one
 * cancels the one before. Whatever comes of that one, a result, a failure or its end, is dropped
 * even if it is already there: nobody waits for it, and a failure would be told of something else.
 */
public final class Latest {

  private final Background background;
  private @Nullable Running running;
  private int turn;

  public Latest(Background background) {
    this.background = background;
  }

  public <T> void start(Job<T> job) {
    cancel();
    int mine = turn;
    running =
        background.start(
            job.onDone(result -> ifNewest(mine, () -> job.done().accept(result)))
                .onFailed(failure -> mine != turn || job.failed().test(failure))
                .onCancelled(() -> ifNewest(mine, job.cancelled())));
  }

  public void cancel() {
    turn++;
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private void ifNewest(int asked, Runnable then) {
    if (asked == turn) {
      then.run();
    }
  }
}
