package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.books.BookRepository.Open;
import org.huiji.dues.books.ProofSums;
import org.huiji.dues.books.YearProof;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.dues.ledger.Payment;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class YearBooksTest {

  @TempDir private Path folder;

  @Test
  void theProofAddsUpOverTwoYearsOfEveryKindOfEntry() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId one = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId two = desk.unit("远山示例软件有限公司", "2020-05-01", "committee-member");
      desk.charge(2025);
      desk.pay(one, 400_000, LocalDate.of(2025, 3, 1));
      desk.ledger.refund(
          one, 2026, 100_000, LocalDate.of(2025, 4, 1), "付-12", null, Treasury.CLERK);
      desk.ledger.waive(
          two,
          2025,
          200_000,
          new Decision("主任委员会", "2025 年第二次会议", LocalDate.of(2025, 6, 1)),
          null,
          Treasury.CLERK);
      desk.charge(2026);
      desk.pay(two, 800_000, LocalDate.of(2026, 2, 1));

      YearProof first = desk.books.proof(2025);
      assertThat(first.total())
          .isEqualTo(new ProofSums(0, 1_300_000, 400_000, 200_000, 100_000, 0, 800_000));
      assertThat(first.holds()).isTrue();
      YearProof second = desk.books.proof(2026);
      assertThat(second.total())
          .isEqualTo(new ProofSums(800_000, 1_300_000, 800_000, 0, 0, 0, 1_300_000));
      assertThat(second.lines()).hasSize(2).allMatch(line -> line.sums().holds());
    }
  }

  @Test
  void aClosedYearIsFrozenAndItsBalancesAreCarriedByYearOfDues() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.books.close(2025, Treasury.CLERK);

      List<Open> carried = desk.read(tx -> desk.bookRows.carriedFrom(tx, 2025));
      assertThat(carried).containsExactly(new Open(member, 2025, 300_000));
      assertThatThrownBy(() -> desk.pay(member, 300_000, LocalDate.of(2025, 12, 31)))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason().key()).isEqualTo("dues.year-closed"));
      assertThatThrownBy(() -> desk.charge(2025)).isInstanceOf(Refusal.class);
      desk.pay(member, 300_000, LocalDate.of(2026, 1, 5));
      assertThat(desk.balance(member, 2025).balance()).isZero();
      assertThat(desk.books.proof(2025).closed()).isPresent();
      assertThat(desk.books.audit()).isEmpty();
    }
  }

  @Test
  void theDatabaseItselfTakesNothingIntoAClosedYear() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.books.close(2025, Treasury.CLERK);

      assertThatThrownBy(
              () ->
                  desk.store.change(
                      Cause.of(Treasury.CLERK, "test", "entry"),
                      tx ->
                          desk.entries.add(
                              tx,
                              List.of(
                                  NewEntry.refund(
                                      member, 2025, 1, LocalDate.of(2025, 5, 1), "x", null)))))
          .hasStackTraceContaining("the books of this year are closed");
    }
  }

  @Test
  void aWaiverDecidedInAClosedYearIsBookedTodayWithTheDayOfItsDecision() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.books.close(2025, Treasury.CLERK);
      var decision = new Decision("主任委员会", "2025 年第二次会议", LocalDate.of(2025, 12, 30));
      desk.ledger.waive(member, 2025, 300_000, decision, null, Treasury.CLERK);

      LedgerEntry waiver = desk.read(tx -> desk.entries.ofMember(tx, member)).getLast();
      assertThat(waiver.happenedOn()).isEqualTo(Treasury.TODAY);
      assertThat(waiver.bookYear()).isEqualTo(2026);
      assertThat(waiver.ground()).isEqualTo(new Ground.Decided(decision));
      assertThat(desk.balance(member, 2025).balance()).isZero();
      assertThat(desk.books.proof(2026).total().waived()).isEqualTo(300_000);
      assertThat(desk.books.audit()).isEmpty();
    }
  }

  @Test
  void aYearIsClosedOnceInItsTurnAndWhenItIsOver() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2024);
      desk.charge(2025);

      assertThatThrownBy(() -> desk.books.close(2026, Treasury.CLERK)).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> desk.books.close(2025, Treasury.CLERK))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason().key()).isEqualTo("dues.close-earlier"));
      desk.books.close(2024, Treasury.CLERK);
      desk.books.close(2025, Treasury.CLERK);
      assertThatThrownBy(() -> desk.books.close(2025, Treasury.CLERK)).isInstanceOf(Refusal.class);
      assertThat(desk.books.closed()).hasSize(2);
    }
  }

  @Test
  void anEntryChangedBehindTheProgramsBackIsFound() throws SQLException {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.books.close(2025, Treasury.CLERK);
    }
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huiji.db"));
        Statement statement = file.createStatement()) {
      statement.execute("drop trigger ledger_entry_unchanged");
      statement.execute("update ledger_entry set fen = 1, effect = 1 where kind = 'CHARGE'");
    }
    try (Treasury desk = new Treasury(folder)) {
      assertThat(desk.books.audit())
          .extracting(flaw -> flaw.message().key())
          .containsExactly(
              "dues.flaw-proof",
              "dues.flaw-hash",
              "dues.flaw-sums",
              "dues.flaw-carried",
              "dues.flaw-torn");
      assertThat(desk.books.proof(2026).total().opening()).isEqualTo(300_000);
      assertThat(desk.books.proof(2026).holds()).isFalse();
    }
  }

  @Test
  void aBalanceKeptAtTheCloseIsWhatTheNextYearBeginsWith() throws SQLException {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.books.close(2025, Treasury.CLERK);
      assertThat(desk.books.proof(2026).total().opening()).isEqualTo(300_000);
    }
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huiji.db"));
        Statement statement = file.createStatement()) {
      statement.execute("drop trigger year_close_unchanged");
      statement.execute("update year_close set carried = carried + 1");
    }
    try (Treasury desk = new Treasury(folder)) {
      assertThat(desk.books.audit())
          .extracting(flaw -> flaw.message().key())
          .containsExactly("dues.flaw-sums", "dues.flaw-opening");
    }
  }

  @Test
  void aMistakeIsTakenBackOnceByAnEntryThatNamesIt() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.pay(member, 300_000, LocalDate.of(2026, 2, 1));
      LedgerEntry payment = desk.read(tx -> desk.entries.ofMember(tx, member)).getLast();
      desk.ledger.reverse(payment.id(), Treasury.TODAY, "记错单位", Treasury.CLERK);

      assertThat(desk.balance(member, 2026).balance()).isEqualTo(300_000);
      assertThat(desk.balance(member, 2026).paid()).isZero();
      assertThatThrownBy(
              () -> desk.ledger.reverse(payment.id(), Treasury.TODAY, "再来一次", Treasury.CLERK))
          .isInstanceOf(Refusal.class);
      assertThat(desk.books.proof(2026).holds()).isTrue();
    }
  }

  @Test
  void aPaymentIsNotTakenBackWhileItsRefundStands() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.pay(member, 300_000, LocalDate.of(2026, 2, 1));
      EntryId payment = last(desk, member);
      LocalDate day = LocalDate.of(2026, 2, 2);
      EntryId refund = desk.ledger.refund(member, 2026, 100_000, day, "付-1", null, Treasury.CLERK);

      notReversible(desk, payment, "dues.reverse-refunded");
      desk.ledger.reverse(refund, Treasury.TODAY, "没有付出", Treasury.CLERK);
      desk.ledger.reverse(payment, Treasury.TODAY, "记错单位", Treasury.CLERK);
      assertThat(desk.balance(member, 2026).balance()).isEqualTo(300_000);
    }
  }

  @Test
  void neitherChargeNorRefundIsTakenBackWhileAWaiverRestsOnIt() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      EntryId charge = last(desk, member);
      desk.pay(member, 300_000, LocalDate.of(2026, 2, 1));
      LocalDate day = LocalDate.of(2026, 2, 2);
      EntryId refund = desk.ledger.refund(member, 2026, 300_000, day, "付-1", null, Treasury.CLERK);
      EntryId waiver =
          desk.ledger.waive(
              member,
              2026,
              100_000,
              new Decision("主任委员会", "第一次会议", Treasury.TODAY),
              null,
              Treasury.CLERK);

      notReversible(desk, charge, "dues.reverse-waived");
      notReversible(desk, refund, "dues.reverse-waived");
      desk.ledger.reverse(waiver, Treasury.TODAY, "会议未形成决定", Treasury.CLERK);
      desk.ledger.reverse(refund, Treasury.TODAY, "没有付出", Treasury.CLERK);
      desk.ledger.reverse(charge, Treasury.TODAY, "不该计收", Treasury.CLERK);
      assertThat(desk.balance(member, 2026).balance()).isEqualTo(-300_000);
    }
  }

  @Test
  void aRefundOfMoneyThatCameAfterAWaiverIsTakenBack() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      LocalDate day = LocalDate.of(2026, 2, 2);
      Decision decision = new Decision("主任委员会", "第一次会议", day);
      desk.ledger.waive(member, 2026, 300_000, decision, null, Treasury.CLERK);
      desk.ledger.pay(
          new Payment("重庆示例", day, null, null, List.of(new Allocation(member, 2026, 300_000))),
          Treasury.CLERK);
      EntryId refund = desk.ledger.refund(member, 2026, 300_000, day, "付-1", null, Treasury.CLERK);

      desk.ledger.reverse(refund, Treasury.TODAY, "没有付出", Treasury.CLERK);
      assertThat(desk.balance(member, 2026).balance()).isEqualTo(-300_000);
    }
  }

  private static List<YearBalance> years(Treasury desk, MemberId member) {
    return desk.read(tx -> desk.entries.balances(tx, member));
  }

  private static EntryId last(Treasury desk, MemberId member) {
    return desk.read(tx -> desk.entries.ofMember(tx, member)).getLast().id();
  }

  private static void notReversible(Treasury desk, EntryId entry, String why) {
    assertThatThrownBy(() -> desk.ledger.reverse(entry, Treasury.TODAY, "记错了", Treasury.CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  @Test
  void moneyGoesToTheOldestYearFirstAndWhatIsLeftIsCredit() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.charge(2026);
      desk.pay(member, 700_000, LocalDate.of(2026, 2, 1));

      assertThat(desk.balance(member, 2025).balance()).isZero();
      assertThat(desk.balance(member, 2026).balance()).isZero();
      assertThat(desk.balance(member, 2027).balance()).isEqualTo(-100_000);
    }
  }

  @Test
  void whatIsLeftForSeveralYearsIsAFeeForEach() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.pay(member, 700_000, LocalDate.of(2026, 2, 1));
      desk.pay(member, 300_000, LocalDate.of(2026, 3, 1));

      assertThat(years(desk, member))
          .extracting(YearBalance::duesYear, YearBalance::balance)
          .containsExactly(
              tuple(2026, 0L),
              tuple(2027, -300_000L),
              tuple(2028, -300_000L),
              tuple(2029, -100_000L));
      desk.pay(member, 9_000_000, LocalDate.of(2026, 3, 2));
      assertThat(years(desk, member)).extracting(YearBalance::duesYear).endsWith(2031).hasSize(6);
    }
  }

  @Test
  void aPaymentOfTheFutureAndAWaiverOfMoreThanIsOpenAreRefused() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);

      assertThatThrownBy(() -> desk.pay(member, 1, Treasury.TODAY.plusDays(1)))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(
              () ->
                  desk.ledger.waive(
                      member,
                      2026,
                      300_001,
                      new Decision("主任委员会", "第一次会议", Treasury.TODAY),
                      null,
                      Treasury.CLERK))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> new Decision("主任委员会", " ", Treasury.TODAY))
          .isInstanceOf(Refusal.class);
      assertThat(desk.balance(member, 2026).balance()).isEqualTo(300_000);
    }
  }
}
