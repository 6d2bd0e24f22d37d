package org.huiji.app.task;

/** What a piece of work tells about itself, and how it learns that it is no longer wanted. */
public interface Progress {

  /**
   * So much is done of so much. Ends the work with a {@link
   * java.util.concurrent.CancellationException} when it was cancelled.
   *
   * @param total less than one when it is not known
   */
  void step(long done, long total);

  /** Whether the clerk has cancelled; work that cannot stop at any place asks at those it can. */
  boolean cancelled();
}
