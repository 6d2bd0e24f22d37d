package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ImportCommandTest extends CommandTest {

  private static final String YUZHONG = "渝中区会员名册.xlsx";

  @ParameterizedTest
  @CsvSource({
    "chongqing, 渝中区会员名册.xlsx, 29, 1, 1, 2",
    "chongqing, 九龙坡区会员单位统计表.xls, 25, 0, 0, -1",
    "chongqing, 沙坪坝区会员名单-GBK.csv, 20, 0, 0, -1",
    "chongqing, 个人会员.xlsx, 8, 0, 0, -1",
    "dalian, 个人会员.xlsx, 8, 0, 0, -1"
  })
  void takesTheSampleFilesInWithTheirExpectedVerdicts(
      String rules, String name, int fresh, int duplicate, int refused, int skipped) {
    done("init", "--rules", rules);
    JsonNode counts = json("import", "roster", sample(name), "--json").get("counts");
    assertThat(counts.propertyNames())
        .containsExactly("NEW", "UPDATE", "SAME", "DUPLICATE", "REFUSED", "SKIPPED");
    assertThat(counts.get("NEW").asInt()).isEqualTo(fresh);
    assertThat(counts.get("UPDATE").asInt()).isZero();
    assertThat(counts.get("SAME").asInt()).isZero();
    assertThat(counts.get("DUPLICATE").asInt()).isEqualTo(duplicate);
    assertThat(counts.get("REFUSED").asInt()).isEqualTo(refused);
    if (skipped >= 0) {
      assertThat(counts.get("SKIPPED").asInt()).isEqualTo(skipped);
    }
    assertThat(json("list", "members", "--json")).hasSize(fresh);
  }

  @Test
  void tellsEveryRowInTheShapeThatIsPromised() {
    done("init", "--rules", "chongqing");
    JsonNode document = json("import", "roster", sample(YUZHONG), "--json");
    assertThat(document.propertyNames()).containsExactly("import", "dryRun", "counts", "rows");
    assertThat(document.get("import").asString()).isEqualTo("I-1");
    assertThat(document.get("dryRun").asBoolean()).isFalse();
    assertThat(document.get("rows")).hasSize(33);
    JsonNode refused = row(document, "REFUSED");
    assertThat(refused.propertyNames())
        .containsExactly("file", "sheet", "row", "verdict", "name", "code", "problems", "changes");
    assertThat(refused.get("file").asString()).isEqualTo(YUZHONG);
    assertThat(refused.get("row").isInt()).isTrue();
    JsonNode problem = refused.get("problems").get(0);
    assertThat(problem.propertyNames())
        .containsExactly("severity", "field", "cell", "rule", "message");
    assertThat(problem.get("severity").asString()).isEqualTo("ERROR");
    assertThat(problem.get("cell").asString()).endsWith(refused.get("row").asString());
  }

  @Test
  void changesNothingInADryRun() {
    done("init", "--rules", "chongqing");
    JsonNode document = json("import", "roster", sample(YUZHONG), "--dry-run", "--json");
    assertThat(document.get("import").isNull()).isTrue();
    assertThat(document.get("dryRun").asBoolean()).isTrue();
    assertThat(document.get("counts").get("NEW").asInt()).isEqualTo(29);
    assertThat(json("list", "members", "--json")).isEmpty();
  }

  @Test
  void findsEverythingTheSameTheSecondTime() {
    done("init", "--rules", "chongqing");
    done("import", "roster", sample(YUZHONG));
    JsonNode counts = json("import", "roster", sample(YUZHONG), "--json").get("counts");
    assertThat(counts.get("NEW").asInt()).isZero();
    assertThat(counts.get("UPDATE").asInt()).isZero();
    assertThat(counts.get("SAME").asInt()).isEqualTo(29);
  }

  @Test
  void takesAnImportBackAndGivesTheSameNumbersAgain() {
    done("init", "--rules", "chongqing");
    done("import", "roster", sample(YUZHONG));
    JsonNode before = json("list", "members", "--json");
    JsonNode undone = json("undo", "I-1", "--json");
    assertThat(undone).isEqualTo(json("{\"import\":\"I-1\",\"restored\":29,\"kept\":[]}"));
    assertThat(json("list", "members", "--json")).isEmpty();
    refused("undo", "I-1");
    done("import", "roster", sample(YUZHONG));
    assertThat(json("list", "members", "--json")).isEqualTo(before);
  }

  @Test
  void importsSeveralFilesEachAsAnImportOfItsOwn() {
    done("init", "--rules", "chongqing");
    JsonNode document =
        json("import", "roster", sample("九龙坡区会员单位统计表.xls"), sample("沙坪坝区会员名单-GBK.csv"), "--json");
    assertThat(document.get("import")).isEqualTo(json("[\"I-1\",\"I-2\"]"));
    assertThat(document.get("counts").get("NEW").asInt()).isEqualTo(45);
    done("undo", "I-1");
    assertThat(json("list", "members", "--json")).hasSize(20);
  }

  @Test
  void refusesAllFilesWhenOneCannotBeRead() throws IOException {
    done("init", "--rules", "chongqing");
    Path broken = Files.writeString(file("坏.xlsx"), "no workbook");
    refused("import", "roster", sample(YUZHONG), broken, "--json");
    assertThat(err).contains("坏.xlsx");
    assertThat(out).isEmpty();
    assertThat(json("list", "members", "--json")).isEmpty();
  }

  @Test
  void refusesTheWholeFileForOneRowWhenItIsStrict() {
    done("init", "--rules", "chongqing");
    refused("import", "roster", sample(YUZHONG), "--strict", "--json");
    assertThat(json().get("import").isNull()).isTrue();
    assertThat(json().get("counts").get("REFUSED").asInt()).isEqualTo(1);
    assertThat(json("list", "members", "--json")).isEmpty();
    done("import", "roster", sample("九龙坡区会员单位统计表.xls"), "--strict");
    assertThat(json("list", "members", "--json")).hasSize(25);
  }

  @Test
  void takesRowsInAsApplicantsWithoutANumber() {
    done("init", "--rules", "dalian");
    done("import", "roster", sample("个人会员.xlsx"), "--as", "applicant", "--on", "2026-01-05");
    JsonNode members = json("list", "members", "--json");
    assertThat(members).hasSize(8);
    assertThat(members).allMatch(one -> one.get("status").asString().equals("APPLICANT"));
    assertThat(members).allMatch(one -> one.get("number").isNull());
    assertThat(json("list", "members", "--as-of", "2026-01-04", "--json")).isEmpty();
  }

  @Test
  void refusesAnUnknownImport() {
    done("init", "--rules", "dalian");
    refused("undo", "I-9");
    refused("undo", "nine");
  }

  private static JsonNode row(JsonNode document, String verdict) {
    for (JsonNode row : document.get("rows")) {
      if (row.get("verdict").asString().equals(verdict)) {
        return row;
      }
    }
    throw new AssertionError("No row is " + verdict);
  }
}
