package org.huiji.app.task;

import java.util.function.Function;
import javafx.application.Platform;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The store as the window sees it: it refuses to be used on the window's thread, so that a page
 * that forgot {@link Background} fails in its first test and not on a slow disk.
 */
public final class OffWindowStore implements Store {

  private final Store store;

  public OffWindowStore(Store store) {
    this.store = store;
  }

  @Override
  public <T extends @Nullable Object> T read(Function<ReadTx, T> work) {
    assertOffWindow();
    return store.read(work);
  }

  @Override
  public <T extends @Nullable Object> T change(Cause cause, Function<ChangeTx, T> work) {
    assertOffWindow();
    return store.change(cause, work);
  }

  @Override
  public boolean compact() {
    assertOffWindow();
    return store.compact();
  }

  @Override
  public void close() {
    store.close();
  }

  private static void assertOffWindow() {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("The store was used on the window's thread");
    }
  }
}
