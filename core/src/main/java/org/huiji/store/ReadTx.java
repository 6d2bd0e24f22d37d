package org.huiji.store;

/**
 * A consistent sight of the data while one piece of reading goes on. Repositories take it as proof
 * that they were called through {@link Store#read} or {@link Store#change}.
 */
public interface ReadTx {

  /** The newest change that is seen; while it is the same, nothing has changed. */
  ChangeId newest();
}
