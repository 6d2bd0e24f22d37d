package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiji.app.start.SingleWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RegisterCommandTest extends CommandTest {

  @Test
  void beginsARegisterOnce() {
    done("init", "--rules", "chongqing", "--name", "示例市软件行业协会");
    assertThat(json("list", "members", "--json")).isEmpty();
    refused("init", "--rules", "dalian");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--data demo check",
        "--data=demo check",
        "--data import list members",
        "list members --data=list",
        "check --data check"
      })
  void aFolderMayBeCalledLikeACommand(String line) {
    assertThat(plainly(line.split(" ", -1))).isEqualTo(1);
    assertThat(err).contains("huiji init").doesNotContain("--help");
  }

  @Test
  void anOptionIsNoValueOfAnother() {
    assertThat(plainly("check", "--data", "--json")).isEqualTo(2);
    assertThat(err).contains("--data");
  }

  @Test
  void countsMembersAndNamesOthersApart() {
    done("init", "--rules", "dalian");
    done("demo", "--members", 30, "--years", 2);
    done("list", "members");
    assertThat(out.lines().toList().getLast()).isEqualTo("共 30 家会员，另有申请中 10 家、已退会 1 家");
  }

  @Test
  void refusesAnUnknownRuleBook() {
    refused("init", "--rules", "shanghai");
    assertThat(data()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list members", "check", "undo I-1", "backup copy.db"})
  void saysThatThereIsNoRegisterYet(String command) {
    refused((Object[]) command.split(" ", -1));
    assertThat(err).contains("huiji init");
    assertThat(data().resolve("huiji.db")).doesNotExist();
  }

  @Test
  void fillsAnEmptyRegisterWithFictionalData() {
    done("init", "--rules", "dalian");
    done("demo", "--members", 30, "--years", 2);
    JsonNode members = json("list", "members", "--json");
    assertThat(members).hasSize(41);
    JsonNode first = members.get(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "number",
            "kind",
            "name",
            "creditCode",
            "offices",
            "feeTier",
            "status",
            "joined",
            "district",
            "people");
    assertThat(first.get("number").asString()).isEqualTo("DL00001");
    assertThat(first.get("people").get(0).propertyNames())
        .containsExactly("role", "name", "mobile", "phone", "email");
    refused("demo");
  }

  @Test
  void tellsWhoWasThereOnAPastDay() {
    done("demo", "--members", 60, "--years", 6);
    int now = json("list", "members", "--json").size();
    int then = json("list", "members", "--as-of", "2020-06-01", "--json").size();
    assertThat(then).isPositive().isLessThan(now);
    assertThat(json("list", "members", "--as-of", "2001-01-01", "--json")).isEmpty();
  }

  @Test
  void checksTheFileTheRulesAndTheRegister() {
    done("demo", "--members", 40, "--years", 1);
    JsonNode report = json("check", "--json");
    assertThat(report.propertyNames())
        .containsExactly("sound", "damage", "flaws", "questions", "findings");
    assertThat(report.get("sound").asBoolean()).isTrue();
    assertThat(report.get("questions"))
        .extracting(it -> it.get("id").asString())
        .contains("000-A1", "001-A2");
    assertThat(report.get("findings"))
        .anyMatch(it -> it.get("rule").asString().equals("code.missing"));
    done("check");
    assertThat(out).contains("数据文件完好");
  }

  @Test
  void backsUpAndRestores() {
    done("demo", "--members", 10, "--years", 1);
    JsonNode before = json("list", "members", "--json");
    done("backup", file("copy.db"));
    refused("backup", file("copy.db"));
    done("import", "roster", sample("九龙坡区会员单位统计表.xls"));
    done("restore", file("copy.db"));
    assertThat(json("list", "members", "--json")).isEqualTo(before);
  }

  @Test
  void restoresNothingThatIsNoRegister() throws IOException {
    done("demo", "--members", 10, "--years", 1);
    Path other = Files.writeString(file("other.db"), "no register");
    refused("restore", other);
    assertThat(json("list", "members", "--json")).isNotEmpty();
  }

  @Test
  void changesNothingWhileTheWindowHasTheFolderOpenButReads() throws IOException {
    done("demo", "--members", 10, "--years", 1);
    try (SingleWindow _ = SingleWindow.claim(data()).orElseThrow()) {
      refused("import", "roster", sample("九龙坡区会员单位统计表.xls"));
      assertThat(err).contains("窗口");
      done("list", "members", "--json");
      done("check", "--json");
      done("backup", file("copy.db"));
    }
  }

  @Test
  void saysWhatItDidNotUnderstand() {
    misunderstood("importt");
    misunderstood("import", "roster");
    assertThat(err).contains("FILE").contains("huiji import roster --help");
    misunderstood("init");
    assertThat(err).contains("--rules");
    misunderstood("list", "members", "--as-of", "yesterday");
    assertThat(err).contains("yesterday");
    misunderstood("list", "members", "--colour");
    misunderstood("import");
  }

  @Test
  void speaksEnglishWhenAsked() {
    refused("--lang", "en", "check");
    assertThat(err).startsWith("There is no register in");
    misunderstood("--lang=en", "undo");
    assertThat(err).startsWith("Missing: IMPORT-ID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void helpsWithEveryCommandInBothLanguages(String language) {
    done("--lang", language, "--help");
    for (String command :
        new String[] {
          "init", "demo", "import", "undo", "list", "export", "print", "reissue", "step", "approve",
          "check", "backup", "restore"
        }) {
      assertThat(out).contains("  " + command);
    }
    assertThat(out).doesNotContain("cli.").contains(language.equals("en") ? "Usage: " : "用法：");
    done("--lang", language, "import", "roster", "--help");
    assertThat(out).contains("--dry-run").doesNotContain("cli.");
  }
}
