package org.huiji.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiji.app.WindowTest;
import org.huiji.app.task.Background;
import org.huiji.member.RegisterEntry;
import org.junit.jupiter.api.Test;

class MemberChoiceTest extends WindowTest {

  @Test
  void aRegisterThatCouldNotBeReadIsReadWhenItIsAskedForAgain() {
    AtomicInteger asked = new AtomicInteger();
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    try (Background jobs = new Background((attempt, failure) -> failures.add(failure))) {
      MemberChoice choice = inWindow(() -> new MemberChoice(jobs, () -> read(asked)));
      begin(choice);
      await(() -> failures.size() == 1);
      begin(choice);
      await(() -> asked.get() == 2);
      begin(choice);
    }

    assertThat(asked).hasValue(2);
    assertThat(failures).hasSize(1);
  }

  private static void begin(MemberChoice choice) {
    inWindow(
        () -> {
          choice.begin("示例");
          return true;
        });
  }

  private static List<RegisterEntry> read(AtomicInteger asked) {
    if (asked.incrementAndGet() == 1) {
      throw new IllegalStateException("The disk is gone");
    }
    return List.of();
  }
}
