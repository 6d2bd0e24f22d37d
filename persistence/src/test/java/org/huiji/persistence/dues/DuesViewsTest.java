package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.dues.ledger.Payment;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.view.Account;
import org.huiji.dues.view.Arrears;
import org.huiji.dues.view.CollectedYear;
import org.huiji.dues.view.DuesStatus;
import org.huiji.dues.view.DuesYear;
import org.huiji.dues.view.OpenYear;
import org.huiji.dues.view.Standing;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class DuesViewsTest {

  @TempDir private Path folder;

  @Test
  void aYearSaysWhoPaidWhoOwesSinceWhenAndWhoIsPrepaid() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_DUE_DAY, "02-28");
      MemberId owing = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId ahead = desk.unit("远山示例软件有限公司", "2020-05-01", "committee-member");
      MemberId free = desk.unit("晴川示例信息有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.pay(owing, 100_000, LocalDate.of(2026, 2, 1));
      desk.pay(ahead, 1_200_000, LocalDate.of(2026, 2, 1));
      desk.ledger.waive(free, 2026, 300_000, decision(), null, Treasury.CLERK);
      desk.reminders.record(
          List.of(owing), 2026, LocalDate.of(2026, 3, 2), "电话", "李娜", null, Treasury.CLERK);

      DuesYear year = desk.views.year(2026);
      assertThat(year.lines())
          .extracting(line -> line.entry().id(), line -> line.status(), line -> line.owesSince())
          .containsExactly(
              tuple(owing, DuesStatus.OWES, LocalDate.of(2026, 3, 1)),
              tuple(ahead, DuesStatus.PAID, null),
              tuple(free, DuesStatus.EXEMPT, null));
      assertThat(year.lines().getFirst().reminders()).hasSize(1);
      assertThat(year.lines().getFirst().year().balance()).isEqualTo(200_000);
      assertThat(year.total())
          .isEqualTo(new DuesSums(3, 1, 1_600_000, 1_100_000, 300_000, 0, 200_000, 0));
      assertThat(year.byTier()).hasSize(2);
      assertThat(year.byTier().values().stream().mapToLong(DuesSums::charged).sum())
          .isEqualTo(year.total().charged());
      assertThat(desk.views.year(2027).lines())
          .filteredOn(line -> line.entry().id().equals(ahead))
          .singleElement()
          .satisfies(line -> assertThat(line.status()).isEqualTo(DuesStatus.PREPAID));
    }
  }

  @Test
  void aYearIsSummedByDistrict() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.add(LocalDate.of(2020, 5, 1), unit("青禾示例科技有限公司", "渝中区"));
      desk.add(LocalDate.of(2020, 5, 1), unit("远山示例软件有限公司", "渝中区"));
      desk.add(LocalDate.of(2020, 5, 1), unit("晴川示例信息有限公司", ""));
      desk.charge(2026);

      assertThat(desk.views.year(2026).byDistrict())
          .hasEntrySatisfying("", sums -> assertThat(sums.owed()).isEqualTo(300_000))
          .hasEntrySatisfying("渝中区", sums -> assertThat(sums.members()).isEqualTo(2));
    }
  }

  @Test
  void anIndividualIsExemptWhereTheAssociationAsksNothingOfIndividuals() {
    try (Treasury desk = new Treasury(folder, "dalian", Treasury.TODAY)) {
      MemberId person =
          desk.add(
              LocalDate.of(2020, 5, 1),
              Map.of(
                  MemberField.KIND, "INDIVIDUAL",
                  MemberField.STATUS, "MEMBER",
                  MemberField.NAME, "钱示例",
                  MemberField.JOINED, "2020-05-01"));

      assertThat(desk.views.year(2026).lines().getFirst().status())
          .isEqualTo(DuesStatus.NOT_CHARGED);
      desk.set(SettingKey.DUES_INDIVIDUALS, DuesPolicy.NOT_CHARGED);
      assertThat(desk.views.year(2026).lines().getFirst().status()).isEqualTo(DuesStatus.EXEMPT);
      assertThat(standings(desk).get(person)).isEqualTo(new Standing(DuesStatus.EXEMPT, 0, null));
    }
  }

  @Test
  void arrearsAreToldByAgeWithWhatWasDoneAboutThem() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_DUE_DAY, "03-31");
      MemberId old = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId young = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      desk.charge(2024);
      desk.charge(2025);
      desk.charge(2026);
      desk.pay(young, 300_000, LocalDate.of(2025, 1, 5));
      remind(desk, old, 2025, LocalDate.of(2025, 11, 3));
      remind(desk, old, 2024, LocalDate.of(2025, 5, 6));

      Arrears arrears = desk.views.arrears(Treasury.TODAY);
      assertThat(arrears.lines()).hasSize(2);
      Arrears.Line first = arrears.lines().getFirst();
      assertThat(first.entry().id()).isEqualTo(old);
      assertThat(first.open())
          .containsExactly(
              new OpenYear(2024, 300_000, LocalDate.of(2024, 3, 31), 1),
              new OpenYear(2025, 300_000, LocalDate.of(2025, 3, 31), 0));
      assertThat(first.since()).isEqualTo(LocalDate.of(2024, 4, 1));
      assertThat(first.reminders())
          .extracting(reminder -> reminder.sentOn())
          .containsExactly(LocalDate.of(2025, 5, 6), LocalDate.of(2025, 11, 3));
      assertThat(arrears.ages()).containsExactly(600_000L, 300_000L, 0L, 0L);
      assertThat(arrears.fen()).isEqualTo(900_000);
    }
  }

  @Test
  void anAccountRunsOverTheYearsAndNamesMoneyReceiptAndWhatTookAnEntryBack() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2025);
      MoneyId money = desk.pay(member, 300_000, LocalDate.of(2025, 2, 1));
      Receipt receipt = new Receipt(money, "50010125", "0012345678", null, Treasury.TODAY);
      desk.receipts.record(receipt, Treasury.CLERK);
      desk.charge(2026);
      desk.pay(member, 300_000, LocalDate.of(2026, 2, 1));
      LedgerEntry wrong = desk.read(tx -> desk.entries.ofMember(tx, member)).getLast();
      desk.ledger.reverse(wrong.id(), Treasury.TODAY, "记错单位", Treasury.CLERK);

      Account account = desk.views.account(member);
      assertThat(account.lines())
          .extracting(Account.Line::balance)
          .containsExactly(300_000L, 0L, 300_000L, 0L, 300_000L);
      assertThat(account.lines().get(1).receipt()).isEqualTo(receipt);
      assertThat(account.lines().get(3).reversedBy())
          .isEqualTo(account.lines().get(4).entry().id());
      assertThat(account.lines().get(4).summary()).contains("冲销2026年度会费到账", "记错单位");
      assertThat(account.balance()).isEqualTo(300_000);
      assertThat(account.years()).hasSize(2);
    }
  }

  @Test
  void collectionOverYearsIsWhatTheYearsThemselvesSay() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId one = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId two = desk.unit("远山示例软件有限公司", "2020-05-01", "committee-member");
      desk.charge(2025);
      desk.charge(2026);
      desk.pay(one, 700_000, LocalDate.of(2026, 2, 1));
      desk.pay(two, 500_000, LocalDate.of(2026, 2, 1));
      desk.ledger.waive(two, 2026, 100_000, decision(), null, Treasury.CLERK);

      assertThat(desk.views.collection())
          .containsExactly(
              new CollectedYear(2025, desk.views.year(2025).total()),
              new CollectedYear(2026, desk.views.year(2026).total()),
              new CollectedYear(2027, new DuesSums(1, 0, 0, 100_000, 0, 0, 0, 100_000)));
    }
  }

  @Test
  void aMembersStandingIsWhatItOwesOverAllYearsAndSinceWhen() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_DUE_DAY, "06-30");
      MemberId owing = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId ahead = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      MemberId paid = desk.unit("晴川示例信息有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.charge(2026);
      desk.pay(ahead, 700_000, LocalDate.of(2026, 1, 5));
      desk.pay(paid, 600_000, LocalDate.of(2026, 1, 5));
      MemberId early = desk.unit("蓝湖示例网络有限公司", "2026-02-01", "");

      assertThat(standings(desk))
          .containsEntry(owing, new Standing(DuesStatus.OWES, 600_000, LocalDate.of(2025, 7, 1)))
          .containsEntry(ahead, new Standing(DuesStatus.PREPAID, 100_000, null))
          .containsEntry(paid, new Standing(DuesStatus.PAID, 0, null))
          .containsEntry(early, new Standing(DuesStatus.NOT_CHARGED, 0, null));
      desk.pay(owing, 300_000, LocalDate.of(2026, 3, 1));
      assertThat(standings(desk).get(owing))
          .isEqualTo(new Standing(DuesStatus.OWES, 300_000, null));
    }
  }

  @Test
  void whoWasDescribedOnlyLaterIsNotMissedWhereItHasEntries() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId late = desk.unit("青禾示例科技有限公司", "2026-02-01", "");
      MemberId known = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.store.change(
          Cause.of(Treasury.CLERK, "action.dues-charge", "2025"),
          tx ->
              desk.entries.add(
                  tx,
                  List.of(
                      NewEntry.charge(
                          late,
                          2025,
                          300_000,
                          LocalDate.of(2026, 2, 1),
                          new Ground.Tier("会员", null, null),
                          null))));

      assertThat(desk.views.year(2025).lines())
          .extracting(line -> line.entry().id())
          .containsExactly(late, known);
      assertThat(desk.views.year(2025).total())
          .isEqualTo(desk.views.collection().getFirst().sums());
      assertThat(desk.views.arrears(LocalDate.of(2025, 12, 31)).fen()).isEqualTo(300_000);
    }
  }

  @Test
  void creditOfOneYearCountsForWhatAnotherOwes() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId even = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId less = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.charge(2026);
      pay(desk, even, 2027, 600_000);
      pay(desk, less, 2027, 400_000);

      assertThat(standings(desk))
          .containsEntry(even, new Standing(DuesStatus.PAID, 0, null))
          .containsEntry(less, new Standing(DuesStatus.OWES, 200_000, LocalDate.of(2026, 1, 2)));
      assertThat(desk.views.arrears(Treasury.TODAY).lines())
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.entry().id()).isEqualTo(less);
                assertThat(line.open())
                    .containsExactly(new OpenYear(2026, 200_000, LocalDate.of(2026, 1, 1), 0));
              });
    }
  }

  private static void pay(Treasury desk, MemberId member, int year, long fen) {
    List<Allocation> parts = List.of(new Allocation(member, year, fen));
    desk.ledger.pay(
        new Payment("重庆示例", LocalDate.of(2026, 2, 1), null, null, parts), Treasury.CLERK);
  }

  @Test
  void aReceiptIsRefusedWhenItCannotBeOneOrStandsForOtherMoney() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      MoneyId one = desk.pay(member, 100_000, LocalDate.of(2026, 2, 1));
      MoneyId two = desk.pay(member, 200_000, LocalDate.of(2026, 2, 2));
      LocalDate on = LocalDate.of(2026, 2, 3);
      desk.receipts.record(
          new Receipt(one, "5001 0125", "0012345678", "a1b2c3", on), Treasury.CLERK);

      refused("receipt.taken", desk, new Receipt(two, "50010125", "0012345678", null, on));
      refused("receipt.code", desk, new Receipt(two, "5001-125", "0012345679", null, on));
      refused("receipt.number", desk, new Receipt(two, "50010125", "12", null, on));
      refused("receipt.check-code", desk, new Receipt(two, "50010125", "0012345679", "?", on));
      refused(
          "dues.no-money", desk, new Receipt(new MoneyId(99), "50010125", "0012345679", null, on));
      refused(
          "dues.future",
          desk,
          new Receipt(two, "50010125", "0012345679", null, Treasury.TODAY.plusDays(1)));
      desk.receipts.record(new Receipt(one, "50010125", "0012345680", null, on), Treasury.CLERK);
      List<Receipt> recorded = desk.read(tx -> desk.receiptRows.of(tx, one));
      assertThat(recorded).extracting(Receipt::number).containsExactly("0012345678", "0012345680");
      assertThat(desk.read(desk.receiptRows::all))
          .hasSize(1)
          .containsEntry(one, recorded.getLast());
    }
  }

  @Test
  void aReminderNeedsSomebodyAWayAndADayThatHasCome() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");

      assertThatThrownBy(() -> remind(desk, new MemberId(99), 2026, Treasury.TODAY))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> remind(desk, member, 2026, Treasury.TODAY.plusDays(1)))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(
              () ->
                  desk.reminders.record(
                      List.of(member), 2026, Treasury.TODAY, " ", "李娜", null, Treasury.CLERK))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason().key()).isEqualTo("reminder.incomplete"));
      assertThat(desk.views.account(member).reminders()).isEmpty();
    }
  }

  private static void refused(String key, Treasury desk, Receipt receipt) {
    assertThatThrownBy(() -> desk.receipts.record(receipt, Treasury.CLERK))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }

  private static void remind(Treasury desk, MemberId member, int year, LocalDate on) {
    desk.reminders.record(List.of(member), year, on, "短信", "李娜", null, Treasury.CLERK);
  }

  private static Map<MemberId, Standing> standings(Treasury desk) {
    return desk.views.standings(desk.read(tx -> desk.members.asOf(tx, Treasury.TODAY)));
  }

  private static Map<MemberField, String> unit(String name, String district) {
    return Map.of(
        MemberField.KIND, "UNIT",
        MemberField.STATUS, "MEMBER",
        MemberField.NAME, name,
        MemberField.JOINED, "2020-05-01",
        MemberField.DISTRICT, district);
  }

  private static Decision decision() {
    return new Decision("主任委员会", "2026 年第一次会议", LocalDate.of(2026, 3, 2));
  }
}
