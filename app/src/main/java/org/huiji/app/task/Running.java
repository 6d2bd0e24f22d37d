package org.huiji.app.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A job on its way. Its properties change on the window's thread only. */
public final class Running implements Progress {

  private static final double UNKNOWN = -1;

  private final Message title;
  private final boolean changes;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final AtomicReference<@Nullable Double> latest = new AtomicReference<>();
  private volatile boolean cancelled;
  private boolean over;

  Running(Message title, boolean changes) {
    this.title = title;
    this.changes = changes;
  }

  public Message title() {
    return title;
  }

  /** Whether it changes data. */
  boolean changes() {
    return changes;
  }

  /** From 0 to 1; below 0 while it is not known. */
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /** True from the moment it was cancelled until it has stopped. */
  public ReadOnlyBooleanProperty stopping() {
    return stopping.getReadOnlyProperty();
  }

  /**
   * Asks the work to stop. Work that has already become final is not undone: its result is
   * delivered as if nothing had been asked.
   */
  public void cancel() {
    cancelled = true;
    stopping.set(true);
  }

  boolean isOver() {
    return over;
  }

  void end() {
    over = true;
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public void step(long done, long total) {
    if (cancelled) {
      throw new CancellationException();
    }
    double now = total < 1 ? UNKNOWN : Math.clamp((double) done / total, 0, 1);
    if (latest.getAndSet(now) == null) {
      Platform.runLater(this::showLatest);
    }
  }

  private void showLatest() {
    Double now = latest.getAndSet(null);
    if (now != null) {
      fraction.set(now);
    }
  }
}
