package org.huiji.declaration.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells that hold several answers, as districts write them. */
class CellSpellingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2011.2—2019.6；2.2019.7",
        "1.2011.2—2019.6；\n2.2019.7",
        "１．２０１１．２－２０１９．６；２．２０１９．７",
        "1、2011年2月—2019年6月；2、2019年7月。",
        "2011年2月至2019年6月；2019年7月",
        "2011 年 2 月 - 2019 年 6 月，2019 年 7 月投入使用",
        "2011-02-2019-06；2019-07",
        "2011.2-2019.6 2.2019.7",
        "2011.2.2019.6.2.2019.7",
        "2011/02~2019/06\r\n2019/07",
        "201102-201906；201907",
        "①2011.02—2019.06；②2019.07",
        "建设：二〇一一年二月至二〇一九年六月；投用：二〇一九年七月"
      })
  void threeMonthsAreReadHoweverTheyAreWritten(String written) {
    CellAnswers answers = new CellAnswers();
    PlatformDates.read(written, answers);

    assertThat(answers.problems()).isEmpty();
    assertThat(answers.values())
        .isEqualTo(
            Map.of(
                FormField.BUILT_FROM, "2011-02",
                FormField.BUILT_UNTIL, "2019-06",
                FormField.IN_USE_SINCE, "2019-07"));
  }

  @Test
  void octoberIsNotTakenForJanuary() {
    CellAnswers answers = new CellAnswers();
    PlatformDates.read("1.2014.10—2019.12；\n2.2020.10", answers);

    assertThat(answers.values().values()).containsExactly("2014-10", "2019-12", "2020-10");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2011.2—2019.6；2., 2011-02, 2019-06,",
    "2011年2月至今；2019年7月投用, 2011-02, , 2019-07",
    "1.2011.2—；2.2019.7, 2011-02, , 2019-07",
    "2019.7正式投用, 2019-07, ,",
    "1.—；2.2019.7, , , 2019-07",
  })
  void whatIsThereOfTheMonthsIsTakenAndTheRestAskedFor(
      String written, String from, String until, String since) {
    CellAnswers answers = new CellAnswers();
    PlatformDates.read(written, answers);

    assertThat(answers.values().get(FormField.BUILT_FROM)).isEqualTo(from);
    assertThat(answers.values().get(FormField.BUILT_UNTIL)).isEqualTo(until);
    assertThat(answers.values().get(FormField.IN_USE_SINCE)).isEqualTo(since);
    assertThat(answers.problems()).extracting(Problem::isError).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"去年建成", "2011.2—2015.3；2016.1—2019.6；2019.7", "2011.13—2019.6；2019.7"})
  void whatAreNoThreeMonthsIsRefused(String written) {
    CellAnswers answers = new CellAnswers();
    PlatformDates.read(written, answers);

    assertThat(answers.problems()).anyMatch(Problem::isError);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总投资：3794\n已投资：3035",
        "总投资：3794已投资：3035",
        "总投资3794万元，已投资3035万元",
        "已投资：3,035万元；总投资：3,794万元。",
        "总投资额（万元）：3794；已投资额（万元）：3035",
        "总投资: ３７９４ 已投入: ３０３５",
        "投资总额为3794万元、已完成投资3035.00万元"
      })
  void bothAmountsAreReadHoweverTheyAreLabelled(String written) {
    CellAnswers answers = new CellAnswers();
    PlatformMoney.read(written, answers);

    assertThat(answers.problems()).isEmpty();
    assertThat(answers.values())
        .isEqualTo(Map.of(FormField.INVESTMENT, "3794", FormField.INVESTED, "3035"));
  }

  @Test
  void twoAmountsWithoutWordsAreTakenInTheAnnexsOrderAndSaid() {
    CellAnswers answers = new CellAnswers();
    PlatformMoney.read("3794/3035", answers);

    assertThat(answers.values())
        .isEqualTo(Map.of(FormField.INVESTMENT, "3794", FormField.INVESTED, "3035"));
    assertThat(answers.problems())
        .extracting(problem -> problem.message().key())
        .containsExactly("summary.money-order");
  }

  @ParameterizedTest
  @CsvSource({
    "3794, summary.money",
    "总投资：xxxx 已投资：xxxx, form.no-number",
    "总投资：0.4亿元 已投资：3035, form.not-wan",
    "总投资：3794 总投资：3035, summary.money-twice",
    "三千多, summary.money",
  })
  void anAmountThatCannotBeReadIsRefused(String written, String key) {
    CellAnswers answers = new CellAnswers();
    PlatformMoney.read(written, answers);

    assertThat(answers.problems()).anyMatch(Problem::isError);
    assertThat(answers.problems().getFirst().message().key()).isEqualTo(key);
  }

  @Test
  void oneLabelledAmountIsTakenAndTheOtherAskedFor() {
    CellAnswers answers = new CellAnswers();
    PlatformMoney.read("总投资：3794 已投资：", answers);

    assertThat(answers.values()).isEqualTo(Map.of(FormField.INVESTMENT, "3794"));
    assertThat(answers.problems())
        .extracting(Problem::field, Problem::isError)
        .containsExactly(tuple("invested", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "孔晨然 19900057966",
        "孔晨然19900057966",
        "孔晨然、19900057966",
        "孔晨然/19900057966",
        "孔晨然\n199 0005 7966",
        "19900057966，孔晨然",
        "孔晨然（19900057966）",
        "联系人：孔晨然 手机：１９９０００５７９６６"
      })
  void nameAndMobileAreToldApart(String written) {
    CellAnswers answers = new CellAnswers();
    ContactCell.read(written, answers);

    assertThat(answers.problems()).isEmpty();
    assertThat(answers.values())
        .isEqualTo(Map.of(FormField.CONTACT_NAME, "孔晨然", FormField.CONTACT_MOBILE, "19900057966"));
  }

  @Test
  void aShortNameSpreadOutIsOneName() {
    CellAnswers answers = new CellAnswers();
    ContactCell.read("何　思 19900014202", answers);

    assertThat(answers.values()).containsEntry(FormField.CONTACT_NAME, "何思");
  }

  @Test
  void aNameWithoutANumberIsTakenAndTheNumberAskedFor() {
    CellAnswers answers = new CellAnswers();
    ContactCell.read("何思", answers);

    assertThat(answers.values()).isEqualTo(Map.of(FormField.CONTACT_NAME, "何思"));
    assertThat(answers.problems()).extracting(Problem::isError).containsExactly(false);
  }

  @Test
  void aNumberThatIsNoneKeepsTheRowOut() {
    CellAnswers answers = new CellAnswers();
    ContactCell.read("何思 1990001420", answers);

    assertThat(answers.problems()).anyMatch(Problem::isError);
  }
}
