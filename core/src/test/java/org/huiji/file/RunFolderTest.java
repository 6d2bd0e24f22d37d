package org.huiji.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir private Path place;

  @Test
  void whatAKilledRunLeftIsRemovedAndNothingElse() throws IOException {
    ProcessHandle me = ProcessHandle.current();
    Instant begun = me.info().startInstant().orElse(Instant.EPOCH);
    Path running = folder("huiji-run-" + me.pid() + "-" + begun.toEpochMilli());
    Path reused = folder("huiji-run-" + me.pid() + "-" + begun.minusSeconds(60).toEpochMilli());
    Path killed = folder("huiji-run-999999999-1");
    Path foreign = folder("huiji-run-notes");

    RunFolder.removeFinished(place);

    assertThat(running).isDirectory();
    assertThat(foreign).isDirectory();
    assertThat(killed).doesNotExist();
    assertThat(reused).doesNotExist();
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectories(place.resolve(name));
    Files.writeString(folder.resolve("sqlite-libsqlitejdbc.so"), "unpacked");
    return folder;
  }
}
