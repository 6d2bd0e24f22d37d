package org.huiji.persistence.store;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.huiji.file.Leftovers;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The store in one SQLite file: one connection that writes, a few that read beside it.
 *
 * <p>Opening brings the file to this version's tables, after a copy of it was made; a file of a
 * newer version is refused.
 */
public final class SqliteStore implements Store {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);
  private static final int READERS = 3;
  private static final int PRIMARY_CODE = 0xFF;
  private static final Set<Integer> DAMAGE =
      Set.of(SQLiteErrorCode.SQLITE_CORRUPT.code, SQLiteErrorCode.SQLITE_NOTADB.code);

  private static final Settings SETTINGS =
      new Settings().withExecuteLogging(false).withRenderSchema(false);

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Clock clock;
  private final DataLock lock;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final BlockingQueue<Connection> readers = new LinkedBlockingQueue<>();

  /** What goes on in a thread: there, no second transaction of this store begins. */
  @SuppressWarnings("ThreadLocalUsage") // another store in the same thread has its own
  private final ThreadLocal<JooqTx> under = new ThreadLocal<>();

  private volatile boolean closed;

  private SqliteStore(SqliteFile file, Clock clock, DataLock lock) throws SQLException {
    this.clock = clock;
    this.lock = lock;
    this.writer = file.openForChange();
    writer.setAutoCommit(false);
    for (int i = 0; i < READERS; i++) {
      Connection reader = file.openForReading();
      reader.setAutoCommit(false);
      readers.add(reader);
    }
  }

  /**
   * Opens the file, making or migrating it as needed. A restore that was cut off is finished or
   * undone first.
   *
   * @throws StoreRefused when it is damaged or no data file, or when there was one here and it is
   *     gone: then nothing is made or changed
   */
  public static SqliteStore open(Path path, Clock clock) {
    Swap.settle(path);
    refuseLost(path);
    DataLock.ifAlone(
        path,
        () -> {
          Leftovers.removeFrom(new DataPlace(path).folder());
          return true;
        });
    DataLock lock = DataLock.shared(path);
    try {
      SqliteFile file = new SqliteFile(path);
      new Migration(file, clock).run();
      return new SqliteStore(file, clock, lock);
    } catch (SQLException e) {
      lock.close();
      throw StoreRefused.unreadable(path, e);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Whether there is data in a file's place; a restore that was cut off is finished or undone
   * first.
   *
   * @throws StoreRefused when there was data here and it is gone
   */
  public static boolean isThere(Path path) {
    Swap.settle(path);
    refuseLost(path);
    return new DataPlace(path).hasData();
  }

  /** Whether a failure comes of a data file that is damaged, so that a copy must be restored. */
  public static boolean isDamage(Throwable failure) {
    return switch (failure) {
      case StoreRefused refused -> refused.copyHelps();
      case SQLiteException sqlite -> DAMAGE.contains(sqlite.getErrorCode() & PRIMARY_CODE);
      default -> failure.getCause() != null && isDamage(failure.getCause());
    };
  }

  private static void refuseLost(Path path) {
    if (new DataPlace(path).isLost()) {
      throw StoreRefused.lost(path);
    }
  }

  @Override
  public <T extends @Nullable Object> T read(Function<ReadTx, T> work) {
    JooqTx outer = under.get();
    if (outer != null) {
      return work.apply(outer); // one piece of work sees one state, its own changes too
    }
    Connection reader = take();
    try {
      T result = within(new JooqTx.Reading(sql(reader)), work);
      reader.commit();
      return result;
    } catch (SQLException | DataAccessException e) {
      rollback(reader, e);
      throw told("Reading failed", e);
    } catch (RuntimeException | Error e) {
      rollback(reader, e);
      throw e;
    } finally {
      readers.add(reader);
    }
  }

  @Override
  public <T extends @Nullable Object> T change(Cause cause, Function<ChangeTx, T> work) {
    if (under.get() != null) {
      throw new IllegalStateException(
          "A change begins inside a read or another change: " + cause.action());
    }
    writing.lock();
    try {
      T result = within(begin(sql(writer), cause), work);
      writer.commit();
      return result;
    } catch (SQLException | DataAccessException e) {
      rollback(writer, e);
      throw told("The change was not kept", e);
    } catch (RuntimeException | Error e) {
      rollback(writer, e);
      throw e;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public boolean compact() {
    if (under.get() != null) {
      throw new IllegalStateException("The file is compacted inside a read or a change");
    }
    writing.lock();
    try {
      return new Compaction(writer).run();
    } catch (SQLException e) {
      throw new DataAccessException("The file was not compacted", e);
    } finally {
      writing.unlock();
    }
  }

  private <X extends JooqTx, T extends @Nullable Object> T within(
      X tx, Function<? super X, T> work) {
    under.set(tx);
    try {
      return work.apply(tx);
    } finally {
      under.remove();
    }
  }

  private JooqTx.Changing begin(DSLContext sql, Cause cause) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int id =
        sql.insertInto(CHANGE_LOG)
            .set(CHANGE_LOG.RECORDED_AT, now.toString())
            .set(CHANGE_LOG.OPERATOR, cause.operator())
            .set(CHANGE_LOG.ACTION, cause.action())
            .set(CHANGE_LOG.OBJECT, cause.object())
            .set(CHANGE_LOG.SOURCE, cause.source())
            .set(CHANGE_LOG.REASON, cause.reason())
            .returningResult(CHANGE_LOG.ID)
            .fetchSingle()
            .value1();
    return new JooqTx.Changing(sql, new ChangeId(id), now, cause);
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (closed) {
        return;
      }
      for (int i = 0; i < READERS; i++) {
        take().close();
      }
      writer.close();
      closed = true;
      lock.close();
    } catch (SQLException e) {
      throw new DataAccessException("Closing failed", e);
    } finally {
      writing.unlock();
    }
  }

  private Connection take() {
    try {
      Connection reader = null;
      while (reader == null) {
        if (closed) {
          throw new DataAccessException("The store is closed");
        }
        reader = readers.poll(1, TimeUnit.SECONDS);
      }
      return reader;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DataAccessException("Interrupted while waiting to read", e);
    }
  }

  static DSLContext sql(Connection connection) {
    return DSL.using(connection, SQLDialect.SQLITE, SETTINGS);
  }

  /** What the disk or another program did is told to the clerk, and stands in the log. */
  private static RuntimeException told(String what, Exception failure) {
    Optional<StoreRefused> refused = StoreRefused.byItsCause(failure);
    if (refused.isPresent()) {
      LOG.error("{}", what, failure);
      return refused.get();
    }
    return failure instanceof DataAccessException known
        ? known
        : new DataAccessException(what, failure);
  }

  private static void rollback(Connection connection, Throwable why) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }
}
