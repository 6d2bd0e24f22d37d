package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.setting.SettingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class ChargeRunTest {

  @TempDir private Path folder;

  @Test
  void eachMemberIsChargedByTheOfficeItHeldOnTheReferenceDay() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId plain = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId committee = desk.unit("远山示例软件有限公司", "2020-05-01", "committee-member");
      MemberId vice = desk.unit("澄观示例信息有限公司", "2020-05-01", "vice-president");
      desk.charge(2026);

      assertThat(desk.balance(plain, 2026).charged()).isEqualTo(300_000);
      assertThat(desk.balance(committee, 2026).charged()).isEqualTo(1_000_000);
      assertThat(desk.balance(vice, 2026).charged()).isEqualTo(3_000_000);
    }
  }

  @Test
  void runTwiceNothingDoublesAndWhoJoinedSinceIsAdded() {
    try (Treasury desk = new Treasury(folder).adopted().set(SettingKey.DUES_LATE_JOINERS, "FULL")) {
      MemberId first = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      MemberId second = desk.unit("远山示例软件有限公司", "2026-02-10", "");
      ChargePlan again = desk.charge(2026);

      assertThat(again.count(Outcome.CHARGE)).isEqualTo(1);
      assertThat(again.count(Outcome.DONE)).isEqualTo(1);
      assertThat(desk.balance(first, 2026).charged()).isEqualTo(300_000);
      assertThat(desk.balance(second, 2026).charged()).isEqualTo(300_000);
      assertThat(desk.charge(2026).fen()).isZero();
    }
  }

  @Test
  void withoutItsAdoptionAStandardIsKeptButNothingIsCharged() {
    try (Treasury desk = new Treasury(folder)) {
      desk.unit("青禾示例科技有限公司", "2020-05-01", "");

      assertThatThrownBy(() -> desk.run.plan(2026, null))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason().key()).isEqualTo("rulebook.not-adopted"));
      assertThat(desk.run.obstacle(2026)).isPresent();
    }
  }

  @Test
  void anAssociationWithoutAStandardIsAskedForOne() {
    try (Treasury desk = new Treasury(folder, "dalian", Treasury.TODAY)) {
      assertThatThrownBy(() -> desk.run.plan(2026, null)).isInstanceOf(OpenQuestionRefusal.class);
    }
  }

  @Test
  void lateJoinersPayWhatTheAssociationDecidedAndAreAskedForUntilThen() {
    try (Treasury desk = new Treasury(folder, "itss", LocalDate.of(2025, 12, 1)).adopted()) {
      MemberId august = desk.unit("青禾示例科技有限公司", "2025-08-15", "");
      assertThat(outcome(desk, august)).isEqualTo(Outcome.ASK);

      desk.set(SettingKey.DUES_LATE_JOINERS, "HALF_AFTER_JUNE");
      assertThat(fen(desk, august)).isEqualTo(150_000);
      desk.set(SettingKey.DUES_LATE_JOINERS, "BY_MONTH");
      assertThat(fen(desk, august)).isEqualTo(125_000);
      desk.set(SettingKey.DUES_LATE_JOINERS, "FULL");
      assertThat(fen(desk, august)).isEqualTo(300_000);
    }
  }

  @Test
  void individualsPayWhatTheAssociationDecided() {
    try (Treasury desk = new Treasury(folder, "dalian", Treasury.TODAY).adopted()) {
      MemberId person =
          desk.add(
              LocalDate.of(2020, 5, 1),
              Map.of(
                  MemberField.KIND, "INDIVIDUAL",
                  MemberField.STATUS, "MEMBER",
                  MemberField.NAME, "林知远",
                  MemberField.JOINED, "2020-05-01"));
      assertThat(row(desk.run.plan(2026, null), person).outcome()).isEqualTo(Outcome.ASK);

      desk.set(SettingKey.DUES_INDIVIDUALS, DuesPolicy.NOT_CHARGED);
      assertThat(row(desk.run.plan(2026, null), person).outcome()).isEqualTo(Outcome.FREE);
      desk.set(SettingKey.DUES_INDIVIDUALS, "plain");
      assertThat(row(desk.run.plan(2026, null), person).fen()).isEqualTo(300_000);

      desk.set(SettingKey.DUES_INDIVIDUALS, "gone");
      ChargeRow unknown = row(desk.run.plan(2026, null), person);
      assertThat(unknown.outcome()).isEqualTo(Outcome.ASK);
      assertThat(unknown.why().key()).isEqualTo("dues.ask-individual-tier");
    }
  }

  @Test
  void aHigherOfficeWithinTheYearIsAskedForChargedOrLeftToTheNextYear() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.registrar.amend(
          member,
          Treasury.draft("青禾示例科技有限公司", "2020-05-01", "committee-member"),
          LocalDate.of(2026, 2, 1),
          Treasury.CLERK,
          null);
      assertThat(row(desk.run.plan(2026, null), member).outcome()).isEqualTo(Outcome.ASK);

      desk.set(SettingKey.DUES_OFFICE_CHANGE, "NEXT_YEAR");
      assertThat(desk.run.plan(2026, null).fen()).isZero();
      desk.set(SettingKey.DUES_OFFICE_CHANGE, "DIFFERENCE");
      desk.charge(2026);
      assertThat(desk.balance(member, 2026).charged()).isEqualTo(1_000_000);
      assertThat(desk.run.plan(2026, null).fen()).isZero();
    }
  }

  @Test
  void aFeeTakenBackUnderADifferenceIsChargedAgainNotTakenForWhole() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_OFFICE_CHANGE, "DIFFERENCE");
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      EntryId base = charges(desk, member).getFirst();
      LocalDate changed = LocalDate.of(2026, 2, 1);
      desk.amend(member, changed, "青禾示例科技有限公司", "MEMBER", "committee-member");
      desk.charge(2026);
      desk.ledger.reverse(base, Treasury.TODAY, "记错了", Treasury.CLERK);

      desk.charge(2026);
      assertThat(desk.balance(member, 2026).charged()).isEqualTo(1_000_000);
      ChargePlan again = desk.run.plan(2026, null);
      assertThat(row(again, member).outcome()).isEqualTo(Outcome.DONE);
      assertThat(desk.views.year(2026).lines().getFirst().tier())
          .isEqualTo(
              desk.run.plan(2026, null).schedule().tierOf("committee-member").orElseThrow().name());
    }
  }

  @Test
  void aDifferenceToAFeeThatTheMemberNoLongerPaysIsAskedFor() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_OFFICE_CHANGE, "DIFFERENCE");
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      List<EntryId> charges = charges(desk, member);
      LocalDate changed = LocalDate.of(2026, 2, 1);
      desk.amend(member, changed, "青禾示例科技有限公司", "MEMBER", "committee-member");
      desk.charge(2026);
      desk.ledger.reverse(charges.getFirst(), Treasury.TODAY, "任职日期记错了", Treasury.CLERK);
      LocalDate before = LocalDate.of(2025, 12, 1);
      desk.amend(member, before, "青禾示例科技有限公司", "MEMBER", "committee-member");

      ChargeRow row = row(desk.run.plan(2026, null), member);
      assertThat(row.outcome()).isEqualTo(Outcome.ASK);
      assertThat(row.why().key()).isEqualTo("dues.ask-base");
      desk.ledger.reverse(charges(desk, member).getLast(), Treasury.TODAY, "重算", Treasury.CLERK);
      desk.charge(2026);
      assertThat(desk.balance(member, 2026).charged()).isEqualTo(1_000_000);
    }
  }

  private static List<EntryId> charges(Treasury desk, MemberId member) {
    return desk.read(tx -> desk.entries.ofMember(tx, member)).stream()
        .filter(entry -> entry.kind() == EntryKind.CHARGE)
        .map(LedgerEntry::id)
        .toList();
  }

  @Test
  void whoHasLeftIsNotCharged() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId gone = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      desk.leave(gone, LocalDate.of(2021, 5, 1));

      assertThat(desk.run.plan(2026, null).rows()).noneMatch(row -> row.entry().id().equals(gone));
    }
  }

  @Test
  void whoJoinedAfterTheReferenceDayAndLeftWithinTheYearIsAskedForNotMissing() {
    try (Treasury desk = new Treasury(folder).adopted().set(SettingKey.DUES_LATE_JOINERS, "FULL")) {
      MemberId guest = desk.unit("远山示例软件有限公司", "2026-01-20", "");
      desk.leave(guest, LocalDate.of(2026, 2, 20));

      ChargeRow row = row(desk.run.plan(2026, null), guest);
      assertThat(row.outcome()).isEqualTo(Outcome.ASK);
      assertThat(row.why().key()).isEqualTo("dues.ask-left");
    }
  }

  @Test
  void whoLeftAfterItWasChargedIsNotChargedTheDifferenceOfAnOffice() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      desk.set(SettingKey.DUES_OFFICE_CHANGE, "DIFFERENCE");
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      desk.charge(2026);
      desk.amend(member, LocalDate.of(2026, 2, 1), "青禾示例科技有限公司", "MEMBER", "committee-member");
      assertThat(desk.run.plan(2026, null).fen()).isEqualTo(700_000);
      desk.leave(member, LocalDate.of(2026, 3, 1));

      ChargePlan plan = desk.run.plan(2026, null);
      assertThat(row(plan, member).outcome()).isEqualTo(Outcome.DONE);
      assertThat(plan.fen()).isZero();
    }
  }

  @Test
  void aPlanThatIsOutdatedChargesNothing() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      ChargePlan seen = desk.run.plan(2026, null);
      desk.unit("远山示例软件有限公司", "2020-05-01", "");

      assertThatThrownBy(() -> desk.run.charge(seen, Treasury.CLERK)).isInstanceOf(Refusal.class);
      assertThat(desk.balance(member, 2026).charged()).isZero();
    }
  }

  @Test
  void aYearFurtherOffThanTheNextIsRefused() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      assertThatThrownBy(() -> desk.run.plan(2028, null)).isInstanceOf(Refusal.class);
    }
  }

  private static Outcome outcome(Treasury desk, MemberId member) {
    return row(desk.run.plan(2025, null), member).outcome();
  }

  private static long fen(Treasury desk, MemberId member) {
    return row(desk.run.plan(2025, null), member).fen();
  }

  private static ChargeRow row(ChargePlan plan, MemberId member) {
    return plan.rows().stream()
        .filter(row -> row.entry().id().equals(member))
        .findFirst()
        .orElseThrow();
  }
}
