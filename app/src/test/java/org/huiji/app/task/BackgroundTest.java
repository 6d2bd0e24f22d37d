package org.huiji.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import org.huiji.app.WindowTest;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest extends WindowTest {

  private static final Message TITLE = Message.of("shell.import");

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final Background background = new Background((attempt, failure) -> failures.add(failure));

  @AfterEach
  void stop() {
    background.close();
  }

  @Test
  void workRunsOffTheWindowsThreadAndItsResultComesBackOnIt() {
    start(
        Job.reading(TITLE, progress -> Platform.isFxApplicationThread())
            .onDone(inWindow -> seen.add(inWindow + " " + Platform.isFxApplicationThread())));
    await(() -> !seen.isEmpty());

    assertThat(seen).containsExactly("false true");
  }

  @Test
  void changesRunOneAfterAnotherInTheOrderGiven() throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    start(
        Job.changing(
            TITLE,
            progress -> {
              first.await();
              return seen.add("first");
            }));
    start(Job.changing(TITLE, progress -> seen.add("second")));
    CountDownLatch read = new CountDownLatch(1);
    start(
        Job.reading(
            TITLE,
            progress -> {
              read.countDown();
              return true;
            }));
    read.await();
    first.countDown();
    await(() -> seen.size() == 2);

    assertThat(seen).containsExactly("first", "second");
  }

  @Test
  void aFailureThatNobodyTakesIsShown() {
    start(
        Job.reading(
            TITLE,
            progress -> {
              throw new IllegalStateException("boom");
            }));
    await(() -> !failures.isEmpty());

    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void cancelledWorkStopsAtItsNextStepAndDeliversNothing() {
    CountDownLatch go = new CountDownLatch(1);
    Running running =
        start(
            Job.reading(
                    TITLE,
                    progress -> {
                      go.await();
                      progress.step(1, 2);
                      return true;
                    })
                .onDone(result -> seen.add("done"))
                .onCancelled(() -> seen.add("cancelled")));
    inWindow(
        () -> {
          running.cancel();
          return true;
        });
    go.countDown();
    await(() -> !seen.isEmpty());

    assertThat(seen).containsExactly("cancelled");
  }

  @Test
  void workThatFinishedBeforeTheCancellingReachedItIsDelivered() {
    CountDownLatch go = new CountDownLatch(1);
    Running running =
        start(
            Job.changing(
                    TITLE,
                    progress -> {
                      go.await();
                      return true;
                    })
                .onDone(result -> seen.add("done")));
    inWindow(
        () -> {
          running.cancel();
          return true;
        });
    go.countDown();
    await(() -> !seen.isEmpty());

    assertThat(seen).containsExactly("done");
  }

  @Test
  void onlyTheNewestOfARowOfJobsDeliversItsResult() {
    CountDownLatch go = new CountDownLatch(1);
    inWindow(
        () -> {
          Latest latest = new Latest(background);
          latest.start(waiting(go, "old"));
          latest.start(waiting(go, "new"));
          return true;
        });
    go.countDown();
    await(() -> !seen.isEmpty());

    assertThat(seen).containsExactly("new");
  }

  @Test
  void nothingThatComesOfAnOvertakenJobIsTold() {
    CountDownLatch go = new CountDownLatch(1);
    Latest failing = new Latest(background);
    Latest stopping = new Latest(background);
    start(failing, wanting(go, BackgroundTest::failed));
    start(stopping, wanting(go, BackgroundTest::stepped));
    await(() -> background.running().size() == 2);
    start(failing, waiting(go, "one"));
    start(stopping, waiting(go, "two"));
    await(() -> background.running().size() == 4);
    go.countDown();
    await(() -> background.running().isEmpty());

    assertThat(seen).containsExactlyInAnyOrder("one", "two");
    assertThat(failures).isEmpty();
  }

  @Test
  void aJobThatWaitsBeginsAfterWhatIsStartedWithIt() {
    CountDownLatch go = new CountDownLatch(1);
    inWindow(
        () -> {
          background.start(Job.reading(TITLE, progress -> seen.add("waited")).whenIdle());
          return background.start(waiting(go, "first"));
        });
    go.countDown();
    await(() -> seen.size() == 2);

    assertThat(seen).containsExactly("first", "waited");
  }

  @Test
  void longWorkIsShownUntilItEnds() {
    CountDownLatch go = new CountDownLatch(1);
    start(waiting(go, "end"));
    await(() -> background.running().size() == 1);
    go.countDown();
    await(() -> background.running().isEmpty());

    assertThat(seen).containsExactly("end");
  }

  @Test
  void theStoreRefusesTheWindowsThread() {
    Store store = new OffWindowStore(new Untouched());

    assertThat(store.<String>read(tx -> "read")).isEqualTo("untouched");
    assertThatThrownBy(() -> inWindow(() -> store.<String>read(tx -> "read")))
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  private static String failed(Progress progress) {
    throw new IllegalStateException("stale");
  }

  private static String stepped(Progress progress) {
    progress.step(1, 2);
    return "stale";
  }

  private static void start(Latest latest, Job<String> job) {
    inWindow(
        () -> {
          latest.start(job);
          return true;
        });
  }

  private Job<String> wanting(CountDownLatch go, Work<String> work) {
    return Job.reading(
            TITLE,
            progress -> {
              go.await();
              return work.run(progress);
            })
        .onDone(seen::add)
        .onCancelled(() -> seen.add("stale"));
  }

  private Job<String> waiting(CountDownLatch go, String result) {
    return Job.reading(
            TITLE,
            progress -> {
              go.await();
              return result;
            })
        .onDone(seen::add);
  }

  private <T> Running start(Job<T> job) {
    return inWindow(() -> background.start(job));
  }

  /** A store with nothing in it that tells when it was reached. */
  private static final class Untouched implements Store {

    @Override
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> T read(Function<ReadTx, T> work) {
      return (T) "untouched";
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> T change(Cause cause, Function<ChangeTx, T> work) {
      return (T) "untouched";
    }

    @Override
    public boolean compact() {
      return true;
    }

    @Override
    public void close() {}
  }
}
