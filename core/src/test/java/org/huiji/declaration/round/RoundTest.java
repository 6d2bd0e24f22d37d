package org.huiji.declaration.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.yaml.RulebookRefusal;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;

class RoundTest {

  private final Round round = BuiltInRounds.secondBatchOf2021();

  @Test
  void theBuiltInRoundSaysWhatTheNoticeSays() {
    assertThat(round.title()).isEqualTo("重庆市重点软件公共服务平台名单（第二批）");
    assertThat(round.year()).isEqualTo(2021);
    assertThat(round.companyDeadline()).isEqualTo(LocalDate.of(2022, 2, 18));
    assertThat(round.districtDeadline()).isEqualTo(LocalDate.of(2022, 2, 25));
    assertThat(round.conditions()).hasSize(5);
    assertThat(round.categories())
        .extracting(Category::name)
        .containsExactly("适配评测类", "咨询规划类", "开发服务类", "技术标准类", "人才培养类", "投资类");
    assertThat(round.categories())
        .flatExtracting(Category::thresholds)
        .extracting(Threshold::least)
        .containsExactly(200, 30, 50, 100, 20, 10, 30, 60, 1200, 80, 50, 20, 5, 2000);
    assertThat(round.categories())
        .extracting(category -> category.evidence().size())
        .containsExactly(5, 5, 3, 2, 6, 4);
    assertThat(round.limits()).isEqualTo(new Round.Limits(300, 400, 1500, 50, "附件1；附件2"));
    assertThat(round.openQuestions())
        .extracting(OpenQuestion::id)
        .containsExactly("001-A2", "001-A3", "001-A4", "001-A5", "001-A6");
  }

  @Test
  void aCategoryIsKnownByItsNameInAnyWidthAndWithoutItsEnding() {
    assertThat(round.category("投资")).map(Category::id).contains("investment");
    assertThat(round.category(" 适配评测类 ")).map(Category::id).contains("testing");
    assertThat(round.category("适配评测类、投资类")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    assertThat(RoundText.read("again.yaml", RoundText.write(round))).isEqualTo(round);
  }

  @Test
  void aRoundThatDoesNotHangTogetherIsRefusedWithLineAndReason() {
    String text =
        RoundText.write(round)
            .replace("figure: clients", "figure: customers")
            .replace("districtDeadline: '2022-02-25'", "districtDeadline: '2022-02-01'")
            .replace("districtDeadline: 2022-02-25", "districtDeadline: 2022-02-01");

    assertThatThrownBy(() -> RoundText.read("round.yaml", text))
        .isInstanceOfSatisfying(
            RulebookRefusal.class,
            refusal ->
                assertThat(refusal.flaws())
                    .extracting(flaw -> Messages.CHINESE.text(flaw.message()))
                    .anyMatch(words -> words.contains("customers"))
                    .anyMatch(words -> words.contains("截止日期")));
  }

  @Test
  void theNextRoundHasTheLastOnesRulesWithTheYearMovedOn() {
    var notice =
        new Round.Notice(
            "渝经信软件〔2022〕99号", "关于征集第三批名单的通知", "重庆市经济和信息化委员会", LocalDate.of(2022, 12, 28));
    var next =
        new NextRound(
            2022,
            "第三批",
            notice,
            LocalDate.of(2023, 2, 17),
            LocalDate.of(2023, 2, 24),
            "渝经信软件〔2022〕30号");

    Round made = next.from(round);

    assertThat(made.id()).isEqualTo("2022-3");
    assertThat(made.title()).isEqualTo("重庆市重点软件公共服务平台名单（第三批）");
    assertThat(made.earlierLists()).containsExactly("渝经信软件〔2021〕8号", "渝经信软件〔2022〕30号");
    assertThat(made.categories().getFirst().thresholds().getFirst().text())
        .isEqualTo("2022年适配评测的产品不少于200件");
    assertThat(RoundText.write(made)).doesNotContain("2021年");
    assertThat(made.answers()).isEmpty();
  }
}
