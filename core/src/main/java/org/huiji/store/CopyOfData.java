package org.huiji.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file beside the data that may be restored.
 *
 * @param written when the file was written last
 * @param bytes its size
 */
public record CopyOfData(Path file, Origin origin, Instant written, long bytes) {

  /** How it came there. */
  public enum Origin {
    /** Made on the first start of a day. */
    DAILY,
    /** Made before the tables were brought to a newer version. */
    BEFORE_UPGRADE,
    /** What was there before another copy was restored. */
    BEFORE_RESTORE,
    /** Put there by somebody. */
    OTHER
  }
}
