package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import org.huiji.store.Backups;
import org.huiji.store.Cause;
import org.huiji.store.NumbersSince;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Puts a copy in the place of the data, whatever state that is in.
 *
 * <p>All is made ready in a folder beside the data; {@link Swap} then puts it in place, and is
 * finished or undone by whoever opens the data next. Neither the copy nor the data is opened where
 * it lies, but data that was found to be sound, to see that no other program has it open.
 */
final class Restoring {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final int BUSY_MILLIS = 2_000;

  private final DataPlace place;
  private final Clock clock;
  private final Optional<Consumer<Store>> more;

  /**
   * @param more what is done to what will be the data; what it throws undoes all
   */
  Restoring(Path data, Clock clock, Optional<Consumer<Store>> more) {
    this.place = new DataPlace(data);
    this.clock = clock;
    this.more = more;
  }

  Backups.Restored restore(Path source, String operator, Progress progress) {
    refuseItself(source);
    refuseUnlike(source);
    try (DataLock _ = DataLock.alone(place.data())) {
      var swap = new Swap(place);
      swap.settle();
      try {
        swap.begin();
        return prepare(swap, source, operator, progress);
      } finally {
        swap.undoUnlessDecided();
      }
    } catch (IOException | SQLException e) {
      throw StoreRefused.restoreFailed(source, e);
    }
  }

  private Backups.Restored prepare(Swap swap, Path source, String operator, Progress progress)
      throws IOException, SQLException {
    new CopyFile(source).bringTo(swap.fresh());
    int version = new CopyFile(swap.fresh()).checkAlone();
    Optional<Path> replaced = lookAtReplaced(swap);
    if (version < Migration.NEWEST) {
      Migration.migrate(swap.fresh());
    }
    NumbersSince numbers = record(swap.fresh(), source, operator, replaced);
    more.ifPresent(work -> work(swap.fresh(), work));
    int missing = bringEvidence(swap.fresh(), source, progress);
    Durable.file(swap.fresh());
    Path before = place.before(MOMENT.withZone(clock.getZone()).format(clock.instant()));
    boolean kept = swap.decide(before);
    swap.finish();
    return new Backups.Restored(kept ? before : null, missing, numbers);
  }

  private void work(Path fresh, Consumer<Store> work) {
    try (SqliteStore store = SqliteStore.open(fresh, clock)) {
      work.accept(store);
    }
    new CopyFile(fresh).settle();
  }

  private void refuseItself(Path source) {
    try {
      if (Files.exists(source)
          && Files.exists(place.data())
          && Files.isSameFile(source, place.data())) {
        throw StoreRefused.itself(source);
      }
    } catch (IOException e) {
      throw StoreRefused.restoreFailed(source, e);
    }
  }

  /** What can be told at once is told before a folder for the data is made. */
  private static void refuseUnlike(Path source) {
    var copy = new CopyFile(source);
    if (DataPlace.hasLog(source)) {
      Header.of(source);
    } else {
      copy.checkAlone();
    }
  }

  private int bringEvidence(Path fresh, Path source, Progress progress) throws SQLException {
    try (Connection connection = new CopyFile(fresh).open()) {
      return new EvidenceBeside(place.data()).bringFrom(source, connection, progress);
    }
  }

  /**
   * The data that is replaced, as a file of its own; none when there is none that is sound. Sound
   * data is asked whether any program has it open, and its log is brought into it.
   */
  private Optional<Path> lookAtReplaced(Swap swap) throws IOException {
    if (!place.hasData()) {
      return Optional.empty();
    }
    Path replaced = swap.replaced();
    try {
      new CopyFile(place.data()).copyRaw(replaced);
      if (DataPlace.hasLog(replaced)) {
        new CopyFile(replaced).settle();
      }
      new CopyFile(replaced).checkAlone();
    } catch (StoreRefused _) {
      return Optional.empty(); // it is replaced because it is damaged
    }
    refuseWhileOpen();
    return Optional.of(replaced);
  }

  /** Also other programs and older versions of this one, which know nothing of our lock. */
  private void refuseWhileOpen() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    try (Connection connection = config.createConnection(new SqliteFile(place.data()).url());
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
        if (row.next() && row.getInt(1) != 0) {
          throw StoreRefused.inUse(place.data());
        }
      }
      statement.execute("pragma journal_mode = delete"); // fails while anybody has it open
    } catch (SQLException _) {
      throw StoreRefused.inUse(place.data());
    }
  }

  private NumbersSince record(Path fresh, Path source, String operator, Optional<Path> replaced)
      throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.MEMORY);
    config.setSynchronous(SynchronousMode.OFF); // nobody has this file yet
    try (Connection connection = config.createConnection(new SqliteFile(fresh).url())) {
      Cause cause =
          Cause.of(
                  clerk(connection, operator, replaced),
                  "action.restore",
                  source.getFileName().toString())
              .from(source.toString());
      var since = new GivenSince(connection, AuditRow.add(connection, cause, clock));
      return replaced.isPresent() ? since.from(replaced.get()) : since.unknown();
    }
  }

  /** As the data that is replaced knows it, or the copy; else who is said to do it. */
  private static String clerk(Connection fresh, String otherwise, Optional<Path> replaced)
      throws SQLException {
    if (replaced.isPresent()) {
      try (Connection before = new CopyFile(replaced.get()).open()) {
        return AuditRow.clerk(before).orElse(otherwise);
      }
    }
    return AuditRow.clerk(fresh).orElse(otherwise);
  }
}
