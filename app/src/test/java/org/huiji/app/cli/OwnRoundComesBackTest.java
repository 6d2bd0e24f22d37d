package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the program wrote of a round and reads again, unchanged, changes nothing in it. */
class OwnRoundComesBackTest extends CommandTest {

  private static final String TWO_TICKED = "申报书-多选-重庆嘉陵算力科技有限公司.docx";

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "docx"})
  void theWholeRoundOfTheDemo(String ending) {
    done("demo");
    Path table = file("汇总表." + ending);
    written("export", "summary", "--out", table);

    assertThat(verdicts("summary", List.of(table))).hasSize(50).containsOnly("SAME");
  }

  @Test
  void everyDistrictsTableOfTheDemo() {
    done("demo");
    Set<String> districts = new TreeSet<>();
    json("list", "declarations", "--json")
        .forEach(one -> districts.add(one.get("district").asString("")));
    districts.remove("");
    List<Path> tables = new ArrayList<>();
    for (String district : districts) {
      tables.add(file(district + ".xlsx"));
      written("export", "summary", "--district", district, "--out", tables.getLast());
    }

    assertThat(districts).hasSizeGreaterThan(20);
    assertThat(verdicts("summary", tables)).hasSizeGreaterThan(45).containsOnly("SAME");
  }

  @Test
  void everyFormOfTheDemoInWord() throws IOException {
    done("demo");
    List<Path> forms = new ArrayList<>();
    for (int i = 1; i <= 50; i += 7) {
      forms.add(file("申报书-" + i + ".docx"));
      done("print", "declaration", "--of", "D-" + i, "--out", forms.getLast());
    }

    assertThat(verdicts("form", forms)).hasSize(8).containsOnly("SAME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "docx"})
  void anOwnRoundWithTablesFormsAndAFormOfTwoTypes(String ending) {
    done("init", "--rules", "chongqing");
    done("import", "form", sample(TWO_TICKED), sample("申报书-重庆知微智造科技有限公司.docx"));
    done("import", "summary", sample("附件2-南岸区汇总表.xlsx"));
    Path table = file("汇总表." + ending);
    written("export", "summary", "--out", table);

    assertThat(verdicts("summary", List.of(table))).hasSizeGreaterThan(6).containsOnly("SAME");
  }

  @Test
  void aDistrictsTableThatSaysMoreThanTheFormIsAChange() throws IOException {
    done("init", "--rules", "chongqing");
    done("import", "form", sample("申报书-重庆青云智造软件有限公司.docx"));
    Path table = file("汇总表.csv");
    written("export", "summary", "--out", table);
    String written = Files.readString(table);
    Files.writeString(table, written.replace("适配评测类", "开发服务类"));

    assertThat(verdicts("summary", List.of(table))).containsExactly("UPDATE");
  }

  /** What is left to be written by hand is said beside. */
  private void written(Object... args) {
    assertThat(huiji(args)).isZero();
  }

  /** Of the rows that are declarations. */
  private List<String> verdicts(String kind, List<Path> files) {
    List<Object> args = new ArrayList<>(List.of("import", kind));
    args.addAll(files);
    args.addAll(List.of("--dry-run", "--json"));
    JsonNode rows = json(args.toArray()).get("rows");
    return rows.valueStream()
        .map(row -> row.get("verdict").asString())
        .filter(verdict -> !verdict.equals("SKIPPED"))
        .toList();
  }
}
