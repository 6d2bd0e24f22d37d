package org.huiji.app.notice;

import org.huiji.app.task.Failures;

/** How a page talks with the clerk. None of these waits for an answer. */
public interface Notices extends Failures {

  /** A short message that goes by itself, or when its action is taken. */
  void tell(Notice notice);

  /** Asks; only a yes is followed by anything. */
  void ask(Question question);
}
