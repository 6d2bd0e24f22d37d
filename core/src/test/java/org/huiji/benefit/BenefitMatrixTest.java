package org.huiji.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.rulebook.question.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BenefitMatrixTest {

  private static final BenefitKey ELECTION_CERTIFICATE = new BenefitKey("品牌资源", "当选证书");
  private static final int FIRST_CELL = 4;

  private final Rulebook book = BuiltInRulebooks.read("chongqing");
  private final BenefitMatrix matrix = (BenefitMatrix) book.benefits();

  @Test
  void allNinetyBenefitsStandAsTheSourcePrintsThem() throws IOException {
    List<String[]> expected = rows();

    assertThat(matrix.keys())
        .hasSize(90)
        .containsExactlyElementsOf(
            expected.stream().map(row -> new BenefitKey(row[0], row[1])).toList());
    for (String[] row : expected) {
      BenefitKey key = new BenefitKey(row[0], row[1]);
      List<String> cells = Arrays.asList(row).subList(FIRST_CELL, FIRST_CELL + 7);
      assertThat(matrix.columns().stream().map(office -> book.benefit(office, key).symbol()))
          .as(key.toString())
          .containsExactlyElementsOf(cells.stream().map(cell -> cell.replace('?', '？')).toList());
    }
  }

  @Test
  void theNinetyRowsShowSevenPatterns() {
    Map<String, Long> patterns =
        matrix.rows().stream()
            .map(row -> row.cells().toString())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(patterns)
        .isEqualTo(
            Map.of(
                "☆ ☆☆ ☆☆☆ ☆☆☆☆ ☆☆☆☆☆ ☆☆☆☆ ☆☆☆☆☆", 40L,
                "△ △ △ △ △ △ △", 33L,
                "√ √ √ √ √ √ √", 7L,
                "—— √ √ √ √ √ √", 6L,
                "—— —— —— √ √ —— √", 2L,
                "—— —— √ √ √ √ √", 1L,
                "—— —— —— √ √ √", 1L));
  }

  @Test
  void fifteenCategoriesHoldThem() {
    assertThat(matrix.rows().stream().map(BenefitRow::category).distinct()).hasSize(15);
  }

  @Test
  void theSameNameInTwoCategoriesIsTwoBenefits() {
    String name = "重庆软件和信息服务内刊";

    assertThat(book.benefit("member", new BenefitKey("宣传服务", name)))
        .isEqualTo(new Benefit.Priority(1));
    assertThat(book.benefit("member", new BenefitKey("行业资料", name)))
        .isEqualTo(new Benefit.Granted());
  }

  @Test
  void sixCellsForSevenColumnsAreAskedAboutNotGuessed() {
    assertThat(book.isEntitled(List.of("supervisor"), ELECTION_CERTIFICATE))
        .isEqualTo(new Entitlement.Ask("000-A1"));
    assertThat(book.stoppingQuestions()).contains("000-A1");
  }

  @Test
  void theAssociationsReadingSettlesTheRow() {
    Rulebook answered = answer("supervisor-none", null);

    assertThat(answered.isEntitled(List.of("supervisor"), ELECTION_CERTIFICATE))
        .isEqualTo(new Entitlement.No());
    assertThat(answered.isEntitled(List.of("vice-president"), ELECTION_CERTIFICATE))
        .isInstanceOf(Entitlement.Yes.class);
    assertThat(answered.stoppingQuestions()).doesNotContain("000-A1");
  }

  @Test
  void ownWordsThatNoReadingCoversKeepTheRowOpen() {
    Rulebook answered = answer(null, "由理事会另行研究");

    assertThat(answered.isEntitled(List.of("supervisor"), ELECTION_CERTIFICATE))
        .isEqualTo(new Entitlement.Ask("000-A1"));
  }

  @Test
  void whoHoldsTwoOfficesGetsTheBetter() {
    BenefitKey plaque = new BenefitKey("品牌资源", "会员铜牌");

    assertThat(book.isEntitled(List.of("member", "supervisor"), plaque))
        .isInstanceOf(Entitlement.Yes.class);
    assertThat(book.isEntitled(List.of("member"), plaque)).isEqualTo(new Entitlement.No());
  }

  @Test
  void whoHasNoColumnIsAskedAbout() {
    assertThat(book.isEntitled(List.of("secretary-general"), ELECTION_CERTIFICATE))
        .isEqualTo(new Entitlement.Ask("000-A9"));
  }

  @Test
  void aSixthStarIsRefused() {
    assertThatThrownBy(() -> Cells.parse("☆☆☆☆☆☆ √")).isInstanceOf(Refusal.class);
  }

  private Rulebook answer(@Nullable String reading, @Nullable String words) {
    return RulebookEdits.answer(
        book, new Answer("000-A1", reading, words, LocalDate.of(2026, 3, 18), "秘书处"));
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BenefitMatrixTest.class.getResourceAsStream("benefits.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
