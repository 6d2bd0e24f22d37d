package org.huiji.app.task;

import org.huiji.text.Message;

/** Where a failure goes that nobody handles: it is shown, never swallowed. */
@FunctionalInterface
public interface Failures {

  /**
   * Shows a failure.
   *
   * @param attempt what was being done
   */
  void show(Message attempt, Throwable failure);
}
