package org.huiji.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class SingleWindowTest {

  @TempDir private Path folder;

  @Test
  void aSecondStartBringsTheFirstToTheFront() throws Exception {
    CountDownLatch shown = new CountDownLatch(1);
    try (SingleWindow first = claim().orElseThrow()) {
      first.onKnock(shown::countDown);

      assertThat(claim()).isEmpty();
      assertThat(Knock.at(folder)).isTrue();
      assertThat(shown.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aFolderIsFreeAgainOnceItsWindowIsClosed() throws Exception {
    claim().orElseThrow().close();

    try (SingleWindow next = claim().orElseThrow()) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void whoDoesNotKnowTheSecretIsNotHeard() throws Exception {
    try (SingleWindow first = claim().orElseThrow()) {
      first.onKnock(() -> {});
      Path address = Knock.address(folder);
      String port = Files.readString(address).split(" ", 2)[0];
      Files.writeString(address, port + " " + "0".repeat(32));

      assertThat(Knock.at(folder)).isFalse();
    }
  }

  @Test
  void aStaleOrBrokenAddressIsNotHeard() throws Exception {
    Files.writeString(Knock.address(folder), "not an address");

    assertThat(Knock.at(folder)).isFalse();
  }

  private Optional<SingleWindow> claim() throws IOException {
    return SingleWindow.claim(folder);
  }
}
