package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way back on the command line. */
class RestoreCommandTest extends CommandTest {

  @Test
  void numbersGivenSinceTheCopyAreNamedAndNotGivenAgain() {
    done("demo", "--members", "12", "--years", "1");
    done("backup", file("copy.db"));
    done("print", "certificate", "--pending", "--out", file("证书.pdf"));
    String last = numbers().getLast();

    done("restore", file("copy.db"));

    assertThat(out).contains("会员证书").contains(last);
    done("print", "certificate", "--pending", "--out", file("再印.pdf"));
    assertThat(numbers()).doesNotContain(last);
  }

  @Test
  void aMissingDataFileBesideBackupsIsDamageAndNumbersWaitUntilTheyAreAnswered()
      throws IOException {
    done("demo", "--members", "12", "--years", "1");
    done("backup", file("copy.db"));
    Files.delete(data().resolve("huiji.db"));
    Files.createDirectories(data().resolve("backups"));
    List<Path> before = files();

    for (String command : List.of("list members", "check", "init --rules itss", "backup x.db")) {
      refused((Object[]) command.split(" "));
      assertThat(err).contains("恢复");
    }
    assertThat(files()).isEqualTo(before);

    done("restore", file("copy.db"), "--next", "certificate=40");
    assertThat(out).contains("next-number").doesNotContain("certificate（");
    refused("print", "approval", "--pending", "--out", file("通知.pdf"));
    done("print", "certificate", "--pending", "--out", file("证书.pdf"));
    assertThat(numbers().getFirst()).contains("40");
    refused("next-number", "licence=3");
    done("next-number", "--none-since");
    assertThat(out).isEmpty();
  }

  private List<String> numbers() {
    return json("list", "documents", "--json")
        .valueStream()
        .map(one -> one.get("number").asString())
        .sorted()
        .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data())) {
      return all.sorted().toList();
    }
  }
}
