package org.huiji.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the data.
 *
 * <p>A read sees one consistent state. A change is one transaction with one audit row: it happens
 * whole or not at all, and once {@code change} has returned it survives a power cut.
 */
public interface Store extends AutoCloseable {

  <T extends @Nullable Object> T read(Function<ReadTx, T> work);

  /** Changes happen one after another; readers are never kept waiting. */
  <T extends @Nullable Object> T change(Cause cause, Function<ChangeTx, T> work);

  @Override
  void close();
}
