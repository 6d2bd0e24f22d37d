package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The way back on the command line. */
class RestoreCommandTest extends CommandTest {

  private static final Pattern KEY = Pattern.compile("next-number ([a-z-]+:\\d{4})=");

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
    done("next-number");
    assertThat(out).contains("会员证书").contains(last);
  }

  @Test
  void anAnswerThatCannotBeIsRefusedBeforeAnythingIsRestoredAndNoneOfTheOthersIsKept()
      throws IOException {
    done("demo", "--members", "12", "--years", "1");
    done("print", "certificate", "--pending", "--out", file("证书.pdf"));
    done("backup", file("copy.db"));
    Files.writeString(data().resolve("huiji.db"), "damaged");
    List<Path> before = files();

    refused("restore", file("copy.db"), "--next", "approval=9", "--next", "certificate=1");

    assertThat(err).contains("会员证书");
    assertThat(files()).isEqualTo(before);
    assertThat(data().resolve("huiji.db")).hasContent("damaged");
    done("restore", file("copy.db"));
    refused("next-number", "approval=9", "certificate=1");
    done("next-number");
    assertThat(out).contains("approval（");
    done("next-number", "approval=9", "certificate=99");
    assertThat(out).doesNotContain("approval（").doesNotContain("certificate（");
  }

  @Test
  void numbersOfOtherYearsWaitInTheListOfWhatIsToBeDoneUntilTheyAreAnswered() throws IOException {
    inYear2024("demo", "--members", "12", "--years", "1");
    inYear2024("print", "certificate", "--pending", "--out", file("证书.pdf").toString());
    done("backup", file("copy.db"));
    Files.delete(data().resolve("huiji.db"));
    done("restore", file("copy.db"));
    JsonNode waiting = json("check", "--json");
    String key = waitingFor(waiting);

    assertThat(waiting.get("sound").asBoolean()).isTrue();
    done("check");
    assertThat(out).contains("next-number " + key);
    refused("next-number", "certificate:99=3");
    done("next-number", key + "=900");
    done("check");
    assertThat(out).doesNotContain("next-number " + key + "=");
    done("next-number", "--none-since");
    done("check");
    assertThat(out).doesNotContain("next-number");
  }

  private void inYear2024(String... command) {
    Clock then = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneOffset.UTC);
    String[] line =
        Stream.concat(Stream.of("--data", data().toString()), Stream.of(command))
            .toArray(String[]::new);
    assertThat(new Cli(then, System.out, System.err).run(line)).isZero();
  }

  /** One of a year before the last. */
  private static String waitingFor(JsonNode check) {
    return check
        .get("findings")
        .valueStream()
        .filter(one -> one.get("rule").asString().equals("number.in-doubt"))
        .map(one -> KEY.matcher(one.get("message").asString()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(key -> key.endsWith(":2024") || key.endsWith(":2023"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDamagedFileIsCheckedWithoutAByteBeingChanged() throws IOException {
    done("demo", "--members", "12", "--years", "1");
    Path file = data().resolve("huiji.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 8 * 4096, 12 * 4096, (byte) 7);
    Files.write(file, bytes);
    List<Path> before = files();

    refused("check");

    assertThat(file).hasBinaryContent(bytes);
    assertThat(files()).isEqualTo(before);
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
