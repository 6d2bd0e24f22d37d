package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huiji.app.Main;
import org.junit.jupiter.api.Test;

class KilledImportTest extends CommandTest {

  private static final int ROWS = 10_000;

  @Test
  void leavesAllOrNothingWhenItIsKilledInTheMiddle() throws IOException, InterruptedException {
    done("init", "--rules", "chongqing");
    Path list = list();
    Process process = start("import", "roster", list.toString());
    waitUntilItWrites(process);
    assertThat(process.isAlive()).isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(json("check", "--json").get("sound").asBoolean()).isTrue();
    assertThat(json("list", "members", "--json").size()).isIn(0, ROWS);
    done("import", "roster", list.toString());
    assertThat(json("list", "members", "--json")).hasSize(ROWS);
  }

  /** The write-ahead log grows while the one change is under way. */
  private void waitUntilItWrites(Process process) throws IOException, InterruptedException {
    Path log = data().resolve("huiji.db-wal");
    while (process.isAlive() && (!Files.exists(log) || Files.size(log) < 500_000)) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private Process start(String... args) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--data",
            data().toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(file("output.txt").toString()))
        .start();
  }

  private Path list() throws IOException {
    var text = new StringBuilder("单位名称,联络员,手机\n");
    for (int i = 0; i < ROWS; i++) {
      text.append("重庆示例")
          .append(i)
          .append("号软件有限公司,张三,199000")
          .append(String.format("%05d", i))
          .append('\n');
    }
    return Files.writeString(file("大名单.csv"), text);
  }
}
