package org.huiji.table;

/** Told how far a long job is, and asked whether to go on. */
@FunctionalInterface
public interface Progress {

  /** Nobody looks and nobody stops it. */
  Progress UNWATCHED = share -> true;

  /**
   * Called every few milliseconds, on the thread that does the job.
   *
   * @param share from 0 to 1; never a promise about time
   * @return false to stop: the job then ends with a {@link
   *     java.util.concurrent.CancellationException}
   */
  boolean goOn(double share);
}
