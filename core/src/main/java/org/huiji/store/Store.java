package org.huiji.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the data.
 *
 * <p>A read sees one consistent state. A change is one transaction with one audit row: it happens
 * whole or not at all, and once {@code change} has returned it survives a power cut.
 *
 * <p>Nothing is nested: a change that begins inside a read or another change is a fault of the
 * program and is refused with an {@link IllegalStateException}, for it would be kept although the
 * outer one is not. A read inside one of them is part of it and sees what it sees.
 */
public interface Store extends AutoCloseable {

  <T extends @Nullable Object> T read(Function<ReadTx, T> work);

  /** Changes happen one after another; readers are never kept waiting. */
  <T extends @Nullable Object> T change(Cause cause, Function<ChangeTx, T> work);

  /**
   * Writes the data file anew, without what was removed from it; what was removed stands in none of
   * its bytes then. Outside of any read or change, and as long as the file is large.
   *
   * @return whether it was done; not so while another program keeps reading the file
   */
  boolean compact();

  @Override
  void close();
}
