package org.huiji.app.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/**
 * Runs jobs off the window's thread and brings back what came out. Used from the window's thread.
 *
 * <p>Jobs that read run beside each other; jobs that change data run one after another.
 */
public final class Background implements AutoCloseable {

  /** Work shorter than this shows nothing: a flicker tells nobody anything. */
  static final Duration NOTICEABLE = Duration.millis(100);

  private static final int SECONDS_TO_FINISH = 30;

  private final Failures failures;
  private final ExecutorService readers = Executors.newCachedThreadPool(named("huiji-read"));
  private final ExecutorService changes = Executors.newSingleThreadExecutor(named("huiji-change"));
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

  public Background(Failures failures) {
    this.failures = failures;
  }

  /** The jobs that have been going on long enough to be shown, oldest first. */
  public ObservableList<Running> running() {
    return shown;
  }

  /** Starts a job, or puts it in the row behind other changes. */
  public <T> Running start(Job<T> job) {
    Running run = new Running(job.title());
    showIfItLasts(run);
    (job.changes() ? changes : readers).execute(() -> work(job, run));
    return run;
  }

  /** Cancels what reads, and waits for the changes that were begun. */
  @Override
  public void close() {
    running.forEach(Running::cancel);
    readers.shutdown();
    changes.shutdown();
    try {
      if (!changes.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        throw new IllegalStateException("A change did not finish in time");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void showIfItLasts(Running run) {
    PauseTransition wait = new PauseTransition(NOTICEABLE);
    wait.setOnFinished(
        event -> {
          if (!run.isOver()) {
            running.add(run);
          }
        });
    wait.play();
  }

  private <T> void work(Job<T> job, Running run) {
    try {
      if (run.cancelled()) {
        throw new CancellationException();
      }
      T result = job.work().run(run);
      deliver(run, () -> job.done().accept(result));
    } catch (CancellationException _) {
      deliver(run, job.cancelled());
    } catch (Exception e) {
      deliver(run, () -> fail(job, e));
    } catch (Error e) {
      deliver(run, () -> failures.show(job.title(), e));
    }
  }

  private <T> void fail(Job<T> job, Exception failure) {
    if (!job.failed().test(failure)) {
      failures.show(job.title(), failure);
    }
  }

  private void deliver(Running run, Runnable outcome) {
    Platform.runLater(
        () -> {
          run.end();
          running.remove(run);
          outcome.run();
        });
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().name(name + "-", 0).daemon(true).factory();
  }
}
