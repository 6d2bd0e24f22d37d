package org.huiji.app.task;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs off the window's thread and brings back what came out. Used from the window's thread.
 *
 * <p>Jobs that read run beside each other; jobs that change data run one after another; jobs that
 * wait begin when neither is going on.
 */
public final class Background implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  /** Work shorter than this shows nothing: a flicker tells nobody anything. */
  static final Duration NOTICEABLE = Duration.millis(100);

  private static final int SECONDS_TO_FINISH = 30;

  private final Failures failures;
  private final ExecutorService readers = Executors.newCachedThreadPool(named("huiji-read"));
  private final ExecutorService changes = Executors.newSingleThreadExecutor(named("huiji-change"));
  private final Set<Running> begun = ConcurrentHashMap.newKeySet();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

  private volatile boolean closed;

  public Background(Failures failures) {
    this.failures = failures;
  }

  /** The jobs that have been going on long enough to be shown, oldest first. */
  public ObservableList<Running> running() {
    return shown;
  }

  /** The work that closing would break off: a change that has begun, else what is shown longest. */
  public Optional<Running> atWork() {
    return begun.stream()
        .filter(Running::changes)
        .findFirst()
        .or(() -> running.stream().findFirst());
  }

  /** Starts a job, or puts it in the row behind other changes. */
  public <T> Running start(Job<T> job) {
    Running run = new Running(job.title(), job.changes());
    if (job.waits()) {
      waiting.add(() -> begin(job, run));
      Platform.runLater(this::beginWaiting); // what the caller goes on to start comes first
    } else {
      begin(job, run);
    }
    return run;
  }

  private <T> void begin(Job<T> job, Running run) {
    begun.add(run);
    showIfItLasts(run);
    (job.changes() ? changes : readers).execute(() -> work(job, run));
  }

  private void beginWaiting() {
    if (begun.isEmpty() && !closed && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /**
   * Cancels what can be cancelled and waits for the rest, so that the data can be closed. What
   * comes out of it is not delivered any more.
   */
  @Override
  public void close() {
    closed = true;
    begun.forEach(Running::cancel);
    readers.shutdown();
    changes.shutdown();
    try {
      if (!changes.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)
          || !readers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Work did not finish in time");
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
      if (closed) {
        LOG.warn("Failed while closing: {}", job.title().key(), e);
      }
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
    begun.remove(run);
    Platform.runLater(
        () -> {
          run.end();
          running.remove(run);
          if (!closed) {
            outcome.run();
          }
        });
    Platform.runLater(this::beginWaiting);
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().name(name + "-", 0).daemon(true).factory();
  }
}
