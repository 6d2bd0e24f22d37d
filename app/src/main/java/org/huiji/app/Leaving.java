package org.huiji.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.huiji.app.notice.Notices;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Unsaved;

/**
 * Stands before everything that would make the pages go away, so that a form that somebody is
 * filling in is not lost unasked.
 */
final class Leaving {

  private final Supplier<Optional<Unsaved>> unsaved;
  private final Supplier<? extends Notices> notices;

  /**
   * A guard.
   *
   * @param unsaved what typed or decided would be lost
   * @param notices those of the window as it speaks now
   */
  Leaving(Supplier<Optional<Unsaved>> unsaved, Supplier<? extends Notices> notices) {
    this.unsaved = unsaved;
    this.notices = notices;
  }

  boolean wouldLose() {
    return unsaved.get().isPresent();
  }

  /** Shows the first of them and asks; they are given up only on a yes. */
  void ask(Runnable then) {
    unsaved
        .get()
        .ifPresentOrElse(
            lost -> {
              lost.show().run();
              notices.get().ask(Question.onLeaving(lost.what(), then));
            },
            then);
  }
}
