package org.huiji.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.huiji.app.office.Secretariat;
import org.huiji.persistence.store.BackupShelf;
import org.huiji.problem.Refusal;
import org.huiji.store.Backups;
import org.huiji.table.Progress;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Restores a copy where there is no register to show yet.
 *
 * @param opening the data file as it was first opened, or was not
 */
record WaysBack(Path folder, CompletableFuture<Secretariat> opening) {

  Backups backups() {
    return new BackupShelf(Secretariat.dataFile(folder), Clock.system(ZoneId.systemDefault()));
  }

  /** Why the data cannot be opened. */
  Message reason(Exception failure) {
    return failure instanceof Refusal refusal
        ? refusal.reason()
        : Message.of("start.damaged", Secretariat.dataFile(folder));
  }

  /**
   * Puts a copy in place; what is open is closed before.
   *
   * @param open the register of a first start; none where the data could not be read
   */
  Backups.Restored restore(
      Path copy, @Nullable Secretariat open, String operator, Progress progress) {
    if (open != null) {
      open.close();
    } else if (opening.isDone() && !opening.isCompletedExceptionally()) {
      opening.join().close(); // it opened, and then could not be read
    }
    return backups().restore(copy, operator, progress::goOn);
  }
}
