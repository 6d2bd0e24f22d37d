package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiji.persistence.dues.BankCounter.row;

import java.nio.file.Path;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements as banks and people write them, with what is wrong in them. */
@SuppressWarnings("NullAway.Init") // made before each test
class StatementRowsTest {

  @TempDir private Path folder;
  private BankCounter counter;
  private MemberId green;

  @BeforeEach
  void chargeAMember() {
    counter = new BankCounter(folder);
    green = counter.desk.unit("青禾示例科技有限公司", "2020-05-01", "");
    counter.desk.charge(2026);
  }

  @AfterEach
  void close() {
    counter.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-05|3000元      |D2|amount.not-a-number",
        "2026-01-05|3000.005    |D2|amount.decimals",
        "2026-01-05|叁仟元       |D2|amount.not-a-number",
        "2026-01-05|'3,0000.00' |D2|amount.not-a-number",
        "2026-01-05|            |D2|bank.no-amount",
        "2026-03-19|3000        |A2|dues.future",
        "2026-02-30|3000        |A2|date.impossible",
        "2026-01   |3000        |A2|bank.no-day",
        "           |3000        |A2|bank.no-date"
      })
  void aBrokenLineIsRefusedAtItsCellAndNothingIsWritten(
      String date, String amount, String cell, String reason) {
    StatementPreview preview = preview(text(date), text(amount));

    assertThat(row(preview, 2).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(row(preview, 2).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.cell()).isEqualTo(cell);
              assertThat(problem.message().key()).isEqualTo(reason);
              assertThat(Messages.CHINESE.text(problem.message())).doesNotContain("{");
            });
    counter.take(preview);
    assertThat(counter.owes(green, 2026)).isEqualTo(3_000_00);
    assertThat(counter.desk.read(counter.desk.money::all)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3,000.00", "3000", "3000.0", "￥3,000.00", "+3000.00"})
  void amountsAreReadAsBanksWriteThem(String amount) {
    StatementRow row = row(preview("20260105 10:00:00", amount), 2);

    assertThat(row.line().fen()).isEqualTo(3_000_00);
    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
  }

  @Test
  void aBrokenLineDoesNotKeepTheOthersOut() {
    StatementPreview preview =
        counter.preview(
            "2026-01-04,1,,一元,青禾示例科技有限公司,会费",
            "2026-01-05,2,,\"3,000.00\",青禾示例科技有限公司,会费",
            "2026-01-06,3,\"1,280.50\",,示例印务有限公司,印刷费",
            "合计,,1280.50,2999.00,,");

    assertThat(preview.rows())
        .extracting(StatementRow::verdict)
        .containsExactly(Verdict.REFUSED, Verdict.NEW, Verdict.SKIPPED, Verdict.SKIPPED);
    counter.take(preview);
    assertThat(counter.owes(green, 2026)).isZero();
  }

  @Test
  void moneyThatWentBothWaysIsNotGuessedAt() {
    StatementPreview preview = counter.preview("2026-01-04,1,100,3000,青禾示例科技有限公司,会费");

    assertThat(row(preview, 2).problems()).extracting(Problem::cell).containsExactly("D2");
    assertThat(row(preview, 2).verdict()).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void oneColumnOfAmountsIsReadWithItsDirection() {
    StatementPreview preview =
        counter.preview(
            counter.csv(
                "记账日期,借贷标志,交易金额,对方户名,用途",
                "2026/1/5,贷,\"3,000.00\",青禾示例科技有限公司,会费",
                "2026/1/6,借,500.00,示例印务有限公司,印刷费",
                "2026/1/7,？,500.00,青禾示例科技有限公司,会费"));

    assertThat(preview.rows())
        .extracting(StatementRow::verdict)
        .containsExactly(Verdict.NEW, Verdict.SKIPPED, Verdict.SKIPPED);
    assertThat(row(preview, 4).isOpen()).isTrue();
    assertThat(row(preview, 4).problems()).extracting(Problem::cell).containsExactly("B4");
  }

  @Test
  void aDayInAClosedYearIsRefusedAtItsCell() {
    counter.desk.charge(2025);
    counter.desk.books.close(2025, Treasury.CLERK);
    StatementPreview preview = preview("2025-12-30", "3000");

    assertThat(row(preview, 2).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(row(preview, 2).problems())
        .extracting(problem -> problem.cell() + " " + problem.message().key())
        .containsExactly("A2 bank.year-closed");
  }

  @Test
  void whatIsNoStatementIsRefusedAsAWhole() {
    Path list = counter.csv("单位名称,联络员", "青禾示例科技有限公司,张三");

    assertThatThrownBy(() -> counter.preview(list))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("bank.no-head");
  }

  private StatementPreview preview(String date, String amount) {
    return counter.preview(date + ",1,,\"" + amount + "\",青禾示例科技有限公司,会费");
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
