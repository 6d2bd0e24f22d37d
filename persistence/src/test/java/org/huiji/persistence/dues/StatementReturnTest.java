package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiji.persistence.dues.BankCounter.row;

import java.nio.file.Path;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.Confidence;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.table.Progress;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money that leaves, comes back or is taken back is booked by nobody but the clerk. */
@SuppressWarnings("NullAway.Init") // made before each test
class StatementReturnTest {

  private static final String SIGNED = "交易日期,交易金额,对方户名,摘要";
  private static final String DIRECTED = "交易日期,交易金额,借/贷,对方户名,摘要";

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

  @Test
  void aPaymentAndItsReversalAreShownAsAPairAndNotBooked() {
    StatementPreview preview =
        look(
            SIGNED,
            "2026-01-05,3000.00,青禾示例科技有限公司,会费",
            "2026-01-06,-3000.00,青禾示例科技有限公司,冲正",
            "2026-01-07,-800.00,示例商行,文具");

    assertThat(preview.rows()).extracting(StatementRow::verdict).containsOnly(Verdict.SKIPPED);
    assertThat(row(preview, 2).counterpart()).isEqualTo(3);
    assertThat(row(preview, 3).counterpart()).isEqualTo(2);
    assertThat(said(preview, 2)).isEqualTo("B2 bank.was-taken-back");
    assertThat(said(preview, 3)).isEqualTo("B3 bank.takes-back");
    assertThat(row(preview, 2).isOpen()).isTrue();
    assertThat(row(preview, 2).suggestion().confidence()).isEqualTo(Confidence.DOUBTFUL);
    counter.take(preview);
    assertThat(counter.owes(green, 2026)).isEqualTo(3_000_00);
  }

  @Test
  void theClerkMayStillBookThePaymentOfAPair() {
    StatementPreview preview =
        look(
            SIGNED,
            "2026-01-05,3000.00,青禾示例科技有限公司,会费",
            "2026-01-06,-3000.00,青禾示例科技有限公司,冲正",
            "2026-01-07,-800.00,示例商行,文具");

    counter.take(counter.decide(preview, 2, new BankDecision.Accept(false)));

    assertThat(counter.owes(green, 2026)).isZero();
  }

  @Test
  void aReversalOfWhatAnEarlierStatementBroughtNamesThatPayment() {
    counter.take(look(DIRECTED, "2026-01-05,3000.00,贷,青禾示例科技有限公司,会费"));
    assertThat(counter.owes(green, 2026)).isZero();

    StatementPreview preview = look(DIRECTED, "2026-02-05,3000.00,借,青禾示例科技有限公司,退汇");

    assertThat(said(preview, 2)).isEqualTo("B2 bank.takes-back-booked");
    assertThat(words(preview, 2)).contains("2026-01-05", "3,000.00", "P-1");
    assertThat(row(preview, 2).isReversal()).isTrue();
    counter.take(preview);
    assertThat(counter.owes(green, 2026)).isZero();
  }

  @Test
  void aReversalNamesThePaymentThatStandsInTheSameFileAndWasBookedBefore() {
    counter.take(look(DIRECTED, "2026-01-05,3000.00,贷,青禾示例科技有限公司,会费"));

    StatementPreview preview =
        look(DIRECTED, "2026-01-05,3000.00,贷,青禾示例科技有限公司,会费", "2026-02-05,3000.00,借,青禾示例科技有限公司,冲正");

    assertThat(row(preview, 2).verdict()).isEqualTo(Verdict.SAME);
    assertThat(said(preview, 3)).isEqualTo("B3 bank.takes-back-booked");
    assertThat(words(preview, 3)).contains("P-1");
  }

  @Test
  void moneyThatGoesToAMemberWhoPaidAsMuchMayBeARefund() {
    counter.take(look(DIRECTED, "2026-01-05,3000.00,贷,青禾示例科技有限公司,会费"));

    StatementPreview preview = look(DIRECTED, "2026-02-05,3000.00,借,青禾示例科技有限公司,服务费");

    assertThat(said(preview, 2)).isEqualTo("B2 bank.debit-like-booked");
  }

  @Test
  void anAmountWithoutAnyWayWaitsForTheClerkWhoMayBookIt() {
    StatementPreview preview =
        look(SIGNED, "2026-01-05,3000.00,青禾示例科技有限公司,会费", "2026-01-06,500.00,示例商行,文具");

    assertThat(preview.rows()).extracting(StatementRow::verdict).containsOnly(Verdict.SKIPPED);
    assertThat(preview.open()).hasSize(2);
    assertThat(said(preview, 2)).isEqualTo("B2 bank.unknown-way");
    counter.take(preview);
    assertThat(counter.owes(green, 2026)).isEqualTo(3_000_00);

    counter.take(counter.decide(preview, 2, new BankDecision.Accept(false)));
    assertThat(counter.owes(green, 2026)).isZero();
  }

  @Test
  void aColumnSaidToBeIncomeIsRememberedForStatementsOfItsShape() {
    Path file = counter.csv(SIGNED, "2026-01-05,3000.00,青禾示例科技有限公司,会费");
    StatementPreview asked = counter.preview(file);
    StatementPreview told =
        counter.statement.preview(
            asked.file(), asked.head().with("credit", 1), asked.desk(), Progress.UNWATCHED);

    assertThat(told.count(Verdict.NEW)).isEqualTo(1);
    counter.take(told);
    assertThat(look(SIGNED, "2026-01-09,1000.00,青禾示例科技有限公司,会费").head().fields())
        .containsEntry("credit", 1);
  }

  @Test
  void moreThanThreeYearsDuesIsNotBookedWithoutTheClerk() {
    for (int year = 2023; year < 2026; year++) {
      counter.desk.charge(year);
    }
    StatementPreview preview = look(DIRECTED, "2026-01-05,12000.00,贷,青禾示例科技有限公司,会费");

    assertThat(row(preview, 2).isLarge()).isTrue();
    assertThat(row(preview, 2).isOpen()).isTrue();
    assertThat(preview.count(Verdict.NEW)).isZero();
    assertThat(said(preview, 2)).isEqualTo("B2 dues.large-payment");

    counter.take(counter.decide(preview, 2, new BankDecision.Accept(false)));
    assertThat(counter.owes(green, 2026)).isZero();
  }

  @Test
  void moreThanThreeYearsDuesIsToldOfWhomTheClerkChoseHerself() {
    StatementPreview preview = look(DIRECTED, "2026-01-05,90000.00,贷,示例印务有限公司,会费");
    assertThat(row(preview, 2).isLarge()).isFalse();

    StatementPreview chosen = counter.decide(preview, 2, new BankDecision.Choose(green, false));

    assertThat(row(chosen, 2).isLarge()).isTrue();
    assertThat(said(chosen, 2)).isEqualTo("B2 dues.large-payment");
  }

  private StatementPreview look(String head, String... lines) {
    return counter.preview(counter.csv(head, lines));
  }

  private static String said(StatementPreview preview, int row) {
    var problem = row(preview, row).problems().getFirst();
    return problem.cell() + " " + problem.message().key();
  }

  private static String words(StatementPreview preview, int row) {
    return Messages.CHINESE.text(row(preview, row).problems().getFirst().message());
  }
}
