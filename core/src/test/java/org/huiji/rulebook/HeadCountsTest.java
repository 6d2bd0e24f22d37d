package org.huiji.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.huiji.problem.Problem;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.rulebook.question.Answer;
import org.junit.jupiter.api.Test;

class HeadCountsTest {

  private final Rulebook dalian = BuiltInRulebooks.read("dalian");

  @Test
  void tooManyHoldersAreNamedWithTheArticle() {
    assertThat(HeadCounts.of(dalian).check(Map.of("supervisor", 6)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isFalse();
              assertThat(problem.rule().source()).isEqualTo("会员管理办法 第四条（四）");
              assertThat(problem.message().args()).containsExactly("监事", "6", "5", "会员管理办法 第四条（四）");
            });
  }

  @Test
  void theLimitsThemselvesAreWithinTheLimits() {
    assertThat(HeadCounts.of(dalian).check(Map.of("supervisor", 3, "president", 1))).isEmpty();
    assertThat(HeadCounts.of(dalian).check(Map.of("supervisor", 5, "vice-president", 12)))
        .isEmpty();
  }

  @Test
  void anEmptyOfficeIsFoundWhenAskedFor() {
    assertThat(HeadCounts.of(dalian).check(Map.of("president", 0)).stream().map(Problem::message))
        .singleElement()
        .satisfies(message -> assertThat(message.key()).isEqualTo("rulebook.too-few-holders"));
  }

  @Test
  void whoWasElectedFromTheCouncilStillSitsInIt() {
    assertThat(
            HeadCounts.of(dalian)
                .check(Map.of("council-member", 80, "standing-council-member", 21)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().args()).contains("理事", "101", "100"));
  }

  @Test
  void anOfficeWhoseLimitIsOpenIsNotJudgedBeforeTheAnswer() {
    Map<String, Integer> two = Map.of("chief-supervisor", 2);
    Answer one = new Answer("003-A8-number", "one", null, LocalDate.of(2026, 3, 18), "秘书处");

    assertThat(HeadCounts.of(dalian).check(two)).isEmpty();
    assertThat(HeadCounts.of(RulebookEdits.answer(dalian, one)).check(two)).hasSize(1);
  }
}
