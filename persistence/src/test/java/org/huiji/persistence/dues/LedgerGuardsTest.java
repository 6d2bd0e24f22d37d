package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.books.ClosedYear;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.ledger.Allocation;
import org.huiji.member.MemberId;
import org.huiji.member.OfficeBeginnings;
import org.huiji.member.OfficeBeginnings.Answer;
import org.huiji.member.OfficeBeginnings.Unsaid;
import org.huiji.persistence.store.Released;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger's file refuses, and what of an older file still counts. */
@SuppressWarnings("NullAway.Init") // the folder is made before each test
class LedgerGuardsTest {

  private static final String ENTRY =
      "insert into ledger_entry (id, member_id, dues_year, book_year, kind, fen, effect,"
          + " happened_on, money_id, change_id) values (900, 1, 2026, 2026, 'PAYMENT', %d, -%d,"
          + " '%s', %s, 1)";

  @TempDir private Path folder;

  @Test
  void theFileItselfRefusesPaymentsWithoutMoneyBeyondTheirMoneyOrOnDaysThatAreNone() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.pay(member, 300_000, LocalDate.of(2026, 2, 1));
    }
    assertRefused(ENTRY.formatted(100, 100, "2026-02-01", "null"), "a payment is of some money");
    assertRefused(ENTRY.formatted(1, 1, "2026-02-01", "1"), "payments are more than their money");
    String charge = ENTRY.replace("'PAYMENT', %d, -%d", "'CHARGE', %d, %d");
    assertRefused(charge.formatted(1, 1, "2026-02-30", "null"), "a day that is none");
    assertRefused(
        "insert into dues_money (id, payer, fen, received_on, change_id)"
            + " values (900, '某单位', 1, '2026-2-1', 1)",
        "a day that is none");
  }

  @Test
  void yearsClosedByTheReleasedProgramStillVerifyAndNewOnesHashTheirMoney() throws SQLException {
    Released.version3(folder);
    try (Treasury desk = new Treasury(folder, "itss", LocalDate.of(2027, 2, 1))) {
      assertThat(desk.books.closed()).extracting(ClosedYear::hashVersion).containsOnly(1);
      assertThat(desk.books.audit()).isEmpty();
      assertThat(desk.books.close(2026, Treasury.CLERK).hashVersion()).isEqualTo(2);
      assertThat(desk.books.audit()).isEmpty();
    }
    execute("drop trigger dues_money_unchanged");
    execute(
        "update dues_money set payer = payer || '改' where id ="
            + " (select max(id) from dues_money where received_on like '2026%')");
    try (Treasury desk = new Treasury(folder, "itss", LocalDate.of(2027, 2, 1))) {
      assertThat(desk.books.audit()).isNotEmpty();
    }
  }

  @Test
  void aTierThatWasRenamedBetweenTwoRunsStillGivesItsDifference() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_OFFICE_CHANGE, "DIFFERENCE");
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      rename(desk);
      desk.amend(member, LocalDate.of(2026, 2, 1), "青禾示例科技有限公司", "MEMBER", "committee-member");

      desk.charge(2026);

      assertThat(desk.balance(member, 2026).charged()).isEqualTo(1_000_000);
    }
  }

  @Test
  void aChargeByATierThatNoEditionHasIsAskedForNotTakenForWhole() throws SQLException {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_OFFICE_CHANGE, "DIFFERENCE");
      desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
    }
    execute("drop trigger ledger_entry_unchanged");
    execute("update ledger_entry set tier_id = null, tier = '早先的一档'");
    try (Treasury desk = new Treasury(folder)) {
      assertThat(desk.run.plan(2026, null).rows())
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.outcome()).isEqualTo(Outcome.ASK);
                assertThat(row.why().key()).isEqualTo("dues.ask-old-tier");
              });
    }
  }

  @Test
  void rowsOfOlderFilesThatTheGuardsWouldRefuseAreFound() throws SQLException {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.pay(member, 300_000, LocalDate.of(2026, 2, 1));
      assertThat(desk.books.audit()).isEmpty();
    }
    execute("drop trigger dues_money_unchanged");
    execute("drop trigger ledger_entry_unchanged");
    execute("update dues_money set fen = fen + 1");
    assertThat(flaws()).containsExactly("dues.flaw-unbooked");
    execute("pragma ignore_check_constraints = on", "update ledger_entry set money_id = null");
    assertThat(flaws()).contains("dues.flaw-no-money");
    execute("update dues_money set received_on = '2026-02-30'");
    assertThat(flaws()).contains("dues.flaw-day");
  }

  private List<String> flaws() {
    try (Treasury desk = new Treasury(folder)) {
      return desk.books.audit().stream().map(flaw -> flaw.message().key()).toList();
    }
  }

  private static void rename(Treasury desk) {
    Rulebook book = desk.read(tx -> desk.rulebooks.on(tx, Treasury.TODAY));
    FeeSchedule fees = book.settled(book.fees());
    List<FeeTier> renamed =
        fees.tiers().stream()
            .map(
                tier ->
                    new FeeTier(
                        tier.id(), tier.name() + "（新）", tier.yearlyFen(), tier.offices(), "新标准"))
            .toList();
    FeeSchedule now =
        new FeeSchedule(renamed, fees.basis(), fees.adoption(), fees.authority(), null);
    desk.store.change(
        Cause.of(Treasury.CLERK, "action.rulebook-edit", book.id()),
        tx -> {
          desk.rulebooks.keep(
              tx,
              LocalDate.of(2019, 12, 20),
              RulebookEdit.fees(now, Treasury.TODAY, Treasury.CLERK).change().apply(book));
          return null;
        });
  }

  @Test
  void moneyOfMoreThanThreeYearsDuesIsFoundAndThreeYearsAreNot() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      var large = new LargePayments(desk.store, desk.members, desk.entries, desk.rulebooks);

      assertThat(large.in(List.of(new Allocation(member, 2026, 900_000)), Treasury.TODAY))
          .isEmpty();
      assertThat(
              large.in(
                  List.of(new Allocation(member, 2026, 900_000), new Allocation(member, 2027, 1)),
                  Treasury.TODAY))
          .singleElement()
          .isEqualTo(new LargePayments.Large("青禾示例科技有限公司", 900_001, 900_000));
    }
  }

  @Test
  void anAnswerSinceWhenAnOfficeIsHeldIsChargedByAndCanBeTakenBack() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member =
          desk.registrar.add(
              Treasury.draft("青禾示例科技有限公司", "2018-01-01", "vice-president"),
              LocalDate.of(2026, 3, 1),
              Treasury.CLERK,
              null);
      var offices = new OfficeBeginnings(desk.store, desk.members, desk.rulebooks, desk.clock);
      assertThat(offices.unsaid()).extracting(one -> one.entry().id()).containsExactly(member);
      assertThat(desk.run.plan(2025, null).fen()).isZero();

      var answered =
          offices.answer(
              List.of(member), new Answer(LocalDate.of(2024, 5, 20), null), Treasury.CLERK);
      assertThat(desk.run.plan(2025, null).fen()).isEqualTo(3_000_000);
      assertThat(desk.run.plan(2024, null).fen()).isZero();

      assertThat(offices.takeBack(answered.change(), Treasury.CLERK)).isEmpty();
      assertThat(desk.run.plan(2025, null).fen()).isZero();
      assertThat(offices.unsaid()).extracting(Unsaid::source).containsOnlyNulls();
    }
  }

  private void assertRefused(String statement, String why) {
    assertThatThrownBy(() -> execute(statement)).hasMessageContaining(why);
  }

  private void execute(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huiji.db"));
        var sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }
}
