package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.huiji.file.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * Who has the data open, and who puts another file in its place: the former may be many, the latter
 * is alone. The system lets go of the lock also when the program is killed.
 *
 * <p>Each that has it open locks one byte of its own, since a Java process may not lock a byte
 * twice; who wants to be alone locks them all.
 */
final class DataLock implements AutoCloseable {

  private static final long BYTES = 1L << 30;
  private static final long STEP_MILLIS = 50;
  private static final int STEPS_TO_OPEN = 200;
  private static final int STEPS_TO_BE_ALONE = 20;

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Held while the data is open; waits for a while until a restore is done.
   *
   * @throws StoreRefused when it goes on
   */
  static DataLock shared(Path data) {
    return lock(data, STEPS_TO_OPEN, DataLock::one).orElseThrow(() -> StoreRefused.restoring(data));
  }

  /**
   * Held while another file is put in place; waits a moment for a command that only reads.
   *
   * @throws StoreRefused when somebody has the data open
   */
  static DataLock alone(Path data) {
    return lock(data, STEPS_TO_BE_ALONE, DataLock::all).orElseThrow(() -> StoreRefused.inUse(data));
  }

  /** Does something only if nobody has the data open, and does not wait for that. */
  static <T> Optional<T> ifAlone(Path data, Supplier<T> work) {
    return lock(data, 1, DataLock::all)
        .map(
            alone -> {
              try (alone) {
                return work.get();
              }
            });
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("The lock cannot be let go", e);
    }
  }

  private interface Taking {
    @Nullable FileLock of(FileChannel channel) throws IOException;
  }

  private static @Nullable FileLock one(FileChannel channel) throws IOException {
    return channel.tryLock(ThreadLocalRandom.current().nextLong(BYTES), 1, true);
  }

  private static @Nullable FileLock all(FileChannel channel) throws IOException {
    return channel.tryLock(0, BYTES, false);
  }

  private static Optional<DataLock> lock(Path data, int steps, Taking taking) {
    Path file = new DataPlace(data).beside(".lock");
    try {
      OwnerOnly.folder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      FileChannel channel =
          FileChannel.open(OwnerOnly.file(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
      for (int i = 0; i < steps; i++) {
        if (isTaken(channel, taking)) {
          return Optional.of(new DataLock(channel));
        }
        Thread.sleep(STEP_MILLIS);
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw StoreRefused.unreadable(data, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StoreRefused.unreadable(data, e);
    }
  }

  private static boolean isTaken(FileChannel channel, Taking taking) throws IOException {
    try {
      return taking.of(channel) != null;
    } catch (OverlappingFileLockException _) {
      return false; // held in this process
    }
  }
}
