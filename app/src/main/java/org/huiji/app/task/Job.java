package org.huiji.app.task;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.huiji.text.Message;

/**
 * One piece of background work and what follows. What follows runs on the window's thread.
 *
 * @param title what the clerk sees while it runs, for example 正在读取 Excel
 * @param changes whether it changes data: such jobs run one after another in the order given
 * @param waits whether it begins only when nothing else is going on
 * @param done takes the result
 * @param failed takes a failure, or declines it: then the error dialog shows it
 * @param cancelled runs when the work stopped because it was cancelled
 */
public record Job<T>(
    Message title,
    boolean changes,
    boolean waits,
    Work<T> work,
    Consumer<? super T> done,
    Predicate<Exception> failed,
    Runnable cancelled) {

  /** Work that reads or computes; any number of such jobs run beside each other. */
  public static <T> Job<T> reading(Message title, Work<T> work) {
    return new Job<>(title, false, false, work, result -> {}, failure -> false, () -> {});
  }

  /** Work that changes data. */
  public static <T> Job<T> changing(Message title, Work<T> work) {
    return new Job<>(title, true, false, work, result -> {}, failure -> false, () -> {});
  }

  /** Begins it only when nothing else is going on: what somebody waits for comes first. */
  public Job<T> whenIdle() {
    return new Job<>(title, changes, true, work, done, failed, cancelled);
  }

  public Job<T> onDone(Consumer<? super T> then) {
    return new Job<>(title, changes, waits, work, then, failed, cancelled);
  }

  /** Failures for which {@code then} answers false still reach the error dialog. */
  public Job<T> onFailed(Predicate<Exception> then) {
    return new Job<>(title, changes, waits, work, done, then, cancelled);
  }

  public Job<T> onCancelled(Runnable then) {
    return new Job<>(title, changes, waits, work, done, failed, then);
  }
}
