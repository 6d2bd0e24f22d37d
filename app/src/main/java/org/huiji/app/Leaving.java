package org.huiji.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notices;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Unsaved;
import org.huiji.app.task.Background;
import org.huiji.app.task.Running;
import org.huiji.text.Message;

/**
 * Stands before everything that would make the pages go away, so that a form that somebody is
 * filling in is not lost unasked.
 */
final class Leaving {

  private final Supplier<Optional<Unsaved>> unsaved;
  private final Background background;
  private final Supplier<? extends Notices> notices;

  /**
   * A guard.
   *
   * @param unsaved what typed or decided would be lost
   * @param background the work that closing would break off
   * @param notices those of the window as it speaks now
   */
  Leaving(
      Supplier<Optional<Unsaved>> unsaved,
      Background background,
      Supplier<? extends Notices> notices) {
    this.unsaved = unsaved;
    this.background = background;
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

  /** Whether closing the window would lose something typed or break off some work. */
  boolean wouldLoseByClosing() {
    return wouldLose() || background.atWork().isPresent();
  }

  /** Asks first about what is typed, then about work that is still going on. */
  void askToClose(Runnable then) {
    ask(() -> background.atWork().ifPresentOrElse(run -> askToStop(run, then), then));
  }

  private void askToStop(Running run, Runnable then) {
    notices
        .get()
        .ask(
            new Question(
                Message.of("leaving.at-work", run.title()),
                Message.of("leaving.at-work-explanation"),
                new Action(Message.of("leaving.stop-and-close"), then),
                Message.of("leaving.wait")));
  }
}
