package org.huiji.persistence.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/**
 * Work on more rows than one statement should name: neither the SQL nor what is held of the rows
 * grows with their number.
 */
public final class ManyRows {

  private static final int AT_ONCE = 1_000;

  private ManyRows() {}

  /** Writes rows as they come, a batch at a time. */
  public static void insert(DSLContext sql, Stream<? extends TableRecord<?>> rows) {
    rows.gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> sql.batchInsert(some).execute());
  }

  /** Hands out keys in portions that a statement can name one by one. */
  public static <T> void inParts(Collection<T> keys, Consumer<List<T>> part) {
    keys.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(part);
  }
}
