package org.huiji.app.file;

import org.huiji.app.task.Running;
import org.huiji.text.Message;

/**
 * What has become of the file the clerk gave, if she gave one.
 *
 * @param <T> what she sees of a file that was read
 */
public sealed interface Opening<T> {

  /** No file. */
  record Waiting<T>() implements Opening<T> {}

  /** It is being read. */
  record Reading<T>(String file, Running run) implements Opening<T> {}

  /**
   * It wants a password.
   *
   * @param wrong whether one was given that does not open it
   */
  record Locked<T>(String file, boolean wrong) implements Opening<T> {}

  /** It cannot be read. */
  record Refused<T>(String file, Message reason) implements Opening<T> {}

  /** It is being looked at. */
  record Seen<T>(T preview) implements Opening<T> {}
}
