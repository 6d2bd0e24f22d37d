package org.huiji.table;

import java.io.Serial;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read or written. The reason names the file and what to do. */
public class FileRefused extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  public FileRefused(Message reason) {
    super(reason);
  }

  public FileRefused(Message reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
