package org.huiji.persistence.store;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Optional;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The data file cannot be opened, or must not be. Nothing in it was touched. */
public final class StoreRefused extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean copyHelps;

  private StoreRefused(Message reason, boolean copyHelps, @Nullable Throwable cause) {
    super(reason, cause);
    this.copyHelps = copyHelps;
  }

  private static StoreRefused plain(String key, Object... args) {
    return new StoreRefused(Message.of(key, args), false, null);
  }

  private static StoreRefused damage(@Nullable Throwable cause, String key, Object... args) {
    return new StoreRefused(Message.of(key, args), true, cause);
  }

  /** Whether what stands in the data's place is no use, so that a copy must be restored. */
  public boolean copyHelps() {
    return copyHelps;
  }

  static StoreRefused unreadable(Path file, Throwable cause) {
    return damage(cause, "store.unreadable", file);
  }

  static StoreRefused newer(Path file, int found, int known) {
    return plain("store.newer", file, found, known);
  }

  static StoreRefused foreign(Path file) {
    return damage(null, "store.foreign", file);
  }

  static StoreRefused notData(Path file) {
    return damage(null, "store.not-data", file);
  }

  static StoreRefused damaged(Path file, String finding) {
    return damage(null, "store.damaged", file, finding);
  }

  static StoreRefused cutShort(Path file) {
    return damage(null, "store.cut-short", file);
  }

  /** There was data here, and now there is none. */
  static StoreRefused lost(Path file) {
    return damage(null, "store.lost", file);
  }

  static StoreRefused missing(Path file) {
    return damage(null, "store.missing", file);
  }

  static StoreRefused empty(Path file) {
    return damage(null, "store.empty", file);
  }

  /**
   * Something in it was added, removed or changed by hand.
   *
   * @param thing a table, an index or a trigger
   */
  static StoreRefused differs(Path file, String thing) {
    return damage(null, "store.differs", file, thing);
  }

  static StoreRefused exists(Path file) {
    return plain("store.exists", file);
  }

  static StoreRefused itself(Path file) {
    return plain("store.itself", file);
  }

  static StoreRefused inUse(Path file) {
    return plain("store.in-use", file);
  }

  static StoreRefused restoring(Path file) {
    return plain("store.restoring", file);
  }

  static StoreRefused backupFailed(Path file, Throwable cause) {
    return new StoreRefused(Message.of("store.backup-failed", file), false, cause);
  }

  static StoreRefused restoreFailed(Path file, Throwable cause) {
    return new StoreRefused(Message.of("store.restore-failed", file), false, cause);
  }

  static StoreRefused halfRestored(Path file, Throwable cause) {
    return new StoreRefused(Message.of("store.half-restored", file), false, cause);
  }

  /** In the clerk's words what the disk or another program did; nothing for a fault of our own. */
  static Optional<StoreRefused> byItsCause(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof SQLiteException of) {
        return key(of.getResultCode())
            .map(key -> new StoreRefused(Message.of(key), false, failure));
      }
    }
    return Optional.empty();
  }

  /** Extended codes bear the plain one in their last byte. */
  private static Optional<String> key(SQLiteErrorCode found) {
    return switch (found.code & 0xFF) {
      case 5, 6 -> Optional.of("store.busy");
      case 8, 14 -> Optional.of("store.read-only");
      case 10 -> Optional.of("store.disk-failed");
      case 11, 26 -> Optional.of("store.corrupt");
      case 13 -> Optional.of("store.disk-full");
      default -> Optional.empty();
    };
  }
}
