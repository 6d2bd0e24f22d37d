package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiji.intake.Verdict;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.problem.Problem;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.store.Cause;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list says of offices, held against the rule book's own data. */
class OfficesInListsTest {

  private static final String HEAD = "单位名称,会员级别,代表人\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"itss,会员单位,副会长单位,委员", "itss,会员单位,会长单位,委员、副会长", "itss,委员单位,会长单位,副会长"})
  void anOfficeThatLeavesOutALevelIsAWarningWithTheArticle(
      String rules, String before, String now, String skipped) throws IOException {
    try (var desktop = new Desktop(folder, rules)) {
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司," + before + ",张三\n")));

      RosterRow row = desktop.preview(csv(HEAD + "甲乙丙科技有限公司," + now + ",张三\n")).rows().getFirst();

      assertThat(row.verdict()).isEqualTo(Verdict.UPDATE);
      assertThat(of(row, "office.level-by-level"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.cell()).isEqualTo("B2");
                assertThat(said(problem)).contains(skipped, "逐级升级", "会员服务手册 会员构成");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "itss,会员单位,委员单位",
    "itss,委员单位,副会长单位",
    "itss,会长单位,会员单位",
    "dalian,会员单位,副会长单位",
    "chongqing,会员单位,副会长单位"
  })
  void oneLevelUpOrAnyDownOrAnotherAssociationsRiseIsNone(String rules, String before, String now)
      throws IOException {
    try (var desktop = new Desktop(folder, rules)) {
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司," + before + ",张三\n")));

      RosterRow row = desktop.preview(csv(HEAD + "甲乙丙科技有限公司," + now + ",张三\n")).rows().getFirst();

      assertThat(of(row, "office.level-by-level")).isEmpty();
    }
  }

  @Test
  void aNewRepresentativeOfAnOfficeHolderHasToBeConfirmed() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,常务理事单位,张三\n丁戊己科技有限公司,会员单位,王五\n")));

      List<RosterRow> rows =
          desktop.preview(csv(HEAD + "甲乙丙科技有限公司,常务理事单位,李四\n丁戊己科技有限公司,会员单位,赵六\n")).rows();

      assertThat(of(rows.getFirst(), "representative.succession"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.cell()).isEqualTo("C2");
                assertThat(said(problem)).contains("张三", "李四", "理事会", "会员管理办法 第九条");
              });
      assertThat(of(rows.getLast(), "representative.succession")).isEmpty();
    }
  }

  @Test
  void anEditionKeptBeforeTheRuleWasKnownHasItFromTheBuiltInBook() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      keepAsReleased(desktop, BuiltInRulebooks.text("dalian"));
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,常务理事单位,张三\n")));

      RosterRow row = desktop.preview(csv(HEAD + "甲乙丙科技有限公司,常务理事单位,李四\n")).rows().getFirst();

      assertThat(of(row, "representative.succession")).hasSize(1);
    }
  }

  @Test
  void anEditionKeptBeforeLevelsWereKnownHasThemFromTheBuiltInBook() throws IOException {
    try (var desktop = new Desktop(folder, "itss")) {
      keepAsReleased(desktop, BuiltInRulebooks.text("itss"));
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,会员单位,张三\n")));

      RosterRow row = desktop.preview(csv(HEAD + "甲乙丙科技有限公司,会长单位,张三\n")).rows().getFirst();

      assertThat(of(row, "office.level-by-level")).hasSize(1);
    }
  }

  @Test
  void anotherAssociationsOwnBookIsGivenNoRuleItDoesNotHave() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      keepAsReleased(
          desktop, BuiltInRulebooks.text("dalian").replace("id: dalian\n", "id: own-rules\n"));
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,常务理事单位,张三\n")));

      RosterRow row = desktop.preview(csv(HEAD + "甲乙丙科技有限公司,常务理事单位,李四\n")).rows().getFirst();

      assertThat(of(row, "representative.succession")).isEmpty();
    }
  }

  /** As the last released version kept it, which knew neither rule. */
  private static void keepAsReleased(Desktop desktop, String text) {
    String released =
        text.replaceAll("(?m)^  promotion:.*\\R", "")
            .replaceAll("(?m)^  succession:\\R(?:    .*\\R)+", "");
    assertThat(released).isNotEqualTo(text);
    desktop.store.change(
        Cause.of("王芳", "test", "规则手册"),
        tx -> {
          new JooqRulebooks().add(tx, Desktop.TODAY, released);
          return null;
        });
  }

  @Test
  void whoGivesTheOfficeUpNeedsNoConfirmation() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,理事单位,张三\n")));

      RosterRow row = desktop.preview(csv(HEAD + "甲乙丙科技有限公司,会员单位,李四\n")).rows().getFirst();

      assertThat(row.verdict()).isEqualTo(Verdict.UPDATE);
      assertThat(of(row, "representative.succession")).isEmpty();
    }
  }

  @Test
  void theRowThatBringsOneTooManyIsNamed() throws IOException {
    try (var desktop = new Desktop(folder, "itss")) {
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,会长单位,张三\n")));

      RosterPreview preview = desktop.preview(csv(HEAD + "甲乙丙科技有限公司,会长单位,张三\n丁戊己科技有限公司,会长单位,王五\n"));

      assertThat(of(preview.rows().getFirst(), "rulebook.head-count")).isEmpty();
      assertThat(of(preview.rows().getLast(), "rulebook.head-count"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.cell()).isEqualTo("B3");
                assertThat(said(problem)).contains("会长现有 2 位，超过上限 1 位");
              });
    }
  }

  @Test
  void theLastRowsOfAListThatHasTooManyAreNamed() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      var text = new StringBuilder(HEAD);
      for (int i = 1; i <= 7; i++) {
        text.append("第").append(i).append("科技有限公司,监事单位,张三\n");
      }
      RosterPreview preview = desktop.preview(csv(text.toString()));

      assertThat(preview.rows())
          .filteredOn(row -> !of(row, "rulebook.head-count").isEmpty())
          .extracting(RosterRow::row)
          .containsExactly(7, 8);
    }
  }

  @Test
  void whoTakesThePlaceOfAnotherIsNotTooMany() throws IOException {
    try (var desktop = new Desktop(folder, "itss")) {
      desktop.take(desktop.preview(csv(HEAD + "甲乙丙科技有限公司,会长单位,张三\n丁戊己科技有限公司,副会长单位,王五\n")));

      RosterPreview preview =
          desktop.preview(csv(HEAD + "丁戊己科技有限公司,会长单位,王五\n甲乙丙科技有限公司,副会长单位,张三\n"));

      assertThat(preview.rows()).extracting(RosterRow::verdict).containsOnly(Verdict.UPDATE);
      assertThat(preview.rows()).allMatch(row -> of(row, "rulebook.head-count").isEmpty());
    }
  }

  private static List<Problem> of(RosterRow row, String rule) {
    return row.problems().stream().filter(problem -> problem.rule().id().equals(rule)).toList();
  }

  private static String said(Problem problem) {
    return Messages.CHINESE.text(problem.message());
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("名单.csv"), text);
  }
}
