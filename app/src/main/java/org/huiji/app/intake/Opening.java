package org.huiji.app.intake;

import org.huiji.app.task.Running;
import org.huiji.text.Message;

/** What has become of the file the clerk gave, if she gave one. */
sealed interface Opening {

  /** No file. */
  record Waiting() implements Opening {}

  /** It is being read. */
  record Reading(String file, Running run) implements Opening {}

  /**
   * It wants a password.
   *
   * @param wrong whether one was given that does not open it
   */
  record Locked(String file, boolean wrong) implements Opening {}

  /** It cannot be read. */
  record Refused(String file, Message reason) implements Opening {}

  /** It is being looked at. */
  record Seen(PreviewViewModel preview) implements Opening {}
}
