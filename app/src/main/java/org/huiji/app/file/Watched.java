package org.huiji.app.file;

import org.huiji.app.task.Progress;

/** Work of the core, such as reading tables or issuing papers, as a job's progress. */
public final class Watched {

  private static final int PARTS = 1000;

  private Watched() {}

  /** Tells the job how far the work is; a cancelled job ends it. */
  public static org.huiji.table.Progress by(Progress progress) {
    return share -> {
      progress.step(Math.round(share * PARTS), PARTS);
      return true;
    };
  }
}
