package org.huiji.persistence.store;

import java.io.Serial;
import java.nio.file.Path;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The data file cannot be opened, or must not be. Nothing in it was touched. */
public final class StoreRefused extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  private StoreRefused(Message reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  static StoreRefused unreadable(Path file, Throwable cause) {
    return new StoreRefused(Message.of("store.unreadable", file), cause);
  }

  static StoreRefused newer(Path file, int found, int known) {
    return new StoreRefused(Message.of("store.newer", file, found, known), null);
  }

  static StoreRefused foreign(Path file) {
    return new StoreRefused(Message.of("store.foreign", file), null);
  }

  static StoreRefused damaged(Path file, String finding) {
    return new StoreRefused(Message.of("store.damaged", file, finding), null);
  }

  static StoreRefused exists(Path file) {
    return new StoreRefused(Message.of("store.exists", file), null);
  }

  static StoreRefused backupFailed(Path file, Throwable cause) {
    return new StoreRefused(Message.of("store.backup-failed", file), cause);
  }
}
