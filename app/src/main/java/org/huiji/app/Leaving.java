package org.huiji.app;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notices;
import org.huiji.app.notice.Question;
import org.huiji.text.Message;

/**
 * Stands before everything that would make the pages go away, so that a form that somebody is
 * filling in is not lost unasked.
 */
final class Leaving {

  private final BooleanSupplier unsaved;
  private final Runnable showForm;
  private final Supplier<? extends Notices> notices;

  /**
   * A guard.
   *
   * @param unsaved whether something typed would be lost
   * @param showForm brings the form to the front, so that the clerk sees what is asked about
   * @param notices those of the window as it speaks now
   */
  Leaving(BooleanSupplier unsaved, Runnable showForm, Supplier<? extends Notices> notices) {
    this.unsaved = unsaved;
    this.showForm = showForm;
    this.notices = notices;
  }

  boolean wouldLose() {
    return unsaved.getAsBoolean();
  }

  /** Shows the form and asks; what is typed is given up only on a yes. */
  void ask(Runnable then) {
    showForm.run();
    notices
        .get()
        .ask(
            new Question(
                Message.of("leaving.unsaved"),
                Message.of("leaving.unsaved-explanation"),
                new Action(Message.of("leaving.discard"), then),
                Message.of("leaving.go-on")));
  }
}
