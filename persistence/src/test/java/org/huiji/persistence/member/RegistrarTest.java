package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.Registrar;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrarTest {

  private static final LocalDate JOINED = LocalDate.of(2020, 5, 1);
  private static final String CLERK = "王芳";

  @TempDir private Path folder;

  @Test
  void aNewMemberGetsANumberAndAnApplicantNone() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      desktop.registrar.add(unit("重庆甲科技有限公司"), JOINED, CLERK, null);
      desktop.registrar.add(
          unit("重庆乙科技有限公司").with(MemberField.STATUS, MemberStatus.APPLICANT.name()),
          JOINED,
          CLERK,
          null);
      assertThat(desktop.register(Desktop.TODAY))
          .extracting(entry -> entry.number() == null)
          .containsExactly(false, true);
    }
  }

  @Test
  void anOutlineAgreesWithTheWholeDescription() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      MemberId id = desktop.registrar.add(unit("重庆甲科技有限公司"), JOINED, CLERK, null);
      desktop.registrar.add(unit("重庆乙科技有限公司"), JOINED.plusYears(1), CLERK, null);
      amend(desktop, id, JOINED.plusYears(2), MemberField.OFFICES, "vice-president");

      for (LocalDate on : List.of(JOINED, JOINED.plusYears(1), Desktop.TODAY)) {
        List<RegisterEntry> outlines = desktop.store.read(tx -> desktop.members.outlines(tx, on));
        assertThat(outlines.stream().map(RegistrarTest::outline).toList())
            .isEqualTo(desktop.register(on).stream().map(RegistrarTest::outline).toList());
      }
    }
  }

  @Test
  void onlyThoseWhoChangedAreReadAgain() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      MemberId id = desktop.registrar.add(unit("重庆甲科技有限公司"), JOINED, CLERK, null);
      MemberId other = desktop.registrar.add(unit("重庆乙科技有限公司"), JOINED.plusYears(1), CLERK, null);
      desktop.registrar.add(unit("重庆丙科技有限公司"), JOINED, CLERK, null);
      LocalDate changed = JOINED.plusYears(2);
      amend(desktop, id, changed, MemberField.OFFICES, "vice-president");

      var since =
          desktop.store.read(tx -> desktop.members.outlinesChanged(tx, JOINED, Desktop.TODAY));
      assertThat(since).containsOnlyKeys(id, other);
      assertThat(
              since
                  .getOrDefault(id, Optional.empty())
                  .orElseThrow()
                  .member()
                  .membership()
                  .offices())
          .containsExactly("vice-president");
      var after =
          desktop.store.read(tx -> desktop.members.outlinesChanged(tx, changed, Desktop.TODAY));
      assertThat(after).isEmpty();
    }
  }

  private static List<Object> outline(RegisterEntry entry) {
    return Arrays.asList(
        entry.id(),
        entry.number(),
        entry.version(),
        entry.validFrom(),
        entry.member().kind(),
        entry.member().name(),
        entry.member().membership());
  }

  @Test
  void oneCodeIsOneMember() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      MemberDraft first = unit("重庆甲科技有限公司").with(MemberField.CREDIT_CODE, "91500199MAC010039U");
      desktop.registrar.add(first, JOINED, CLERK, null);
      MemberDraft twin = first.with(MemberField.NAME, "重庆乙科技有限公司");
      assertThat(desktop.registrar.check(twin, null)).extracting(Problem::isError).contains(true);
      assertThatThrownBy(() -> desktop.registrar.add(twin, JOINED, CLERK, null))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("member.same-code");
      assertThat(desktop.register(Desktop.TODAY)).hasSize(1);
    }
  }

  @Test
  void theSameNameWrittenInAnotherWayIsSeenBeforeSaving() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      desktop.registrar.add(unit("重庆甲乙（集团）有限公司"), JOINED, CLERK, null);
      assertThat(desktop.registrar.check(unit("重庆甲乙(集团) 有限公司"), null))
          .extracting(problem -> problem.message().key())
          .contains("member.same-name");
      assertThat(desktop.registrar.check(unit("重庆甲乙集团股份有限公司"), null))
          .extracting(problem -> problem.message().key())
          .contains("member.similar");
    }
  }

  @Test
  void aChangeOfThePastReachesWhatCameAfterUnlessThatWasChangedAgain() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      MemberId id = desktop.registrar.add(unit("重庆甲科技有限公司"), JOINED, CLERK, null);
      amend(desktop, id, LocalDate.of(2023, 1, 1), MemberField.WEBSITE, "b.example.com");
      amend(desktop, id, LocalDate.of(2021, 1, 1), MemberField.NOTE, "2021 年起");
      amend(desktop, id, LocalDate.of(2022, 1, 1), MemberField.WEBSITE, "a.example.com");

      assertThat(value(desktop, LocalDate.of(2020, 6, 1), MemberField.NOTE)).isEmpty();
      assertThat(value(desktop, LocalDate.of(2022, 6, 1), MemberField.NOTE)).isEqualTo("2021 年起");
      assertThat(value(desktop, Desktop.TODAY, MemberField.NOTE)).isEqualTo("2021 年起");
      assertThat(value(desktop, LocalDate.of(2022, 6, 1), MemberField.WEBSITE))
          .isEqualTo("a.example.com");
      assertThat(value(desktop, Desktop.TODAY, MemberField.WEBSITE)).isEqualTo("b.example.com");
    }
  }

  @Test
  void theHistorySaysWhatChangedWhoAndWhy() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      MemberId id = desktop.registrar.add(unit("重庆甲科技有限公司"), JOINED, CLERK, null);
      MemberDraft renamed = draft(desktop).with(MemberField.NAME, "重庆甲数字科技有限公司");
      desktop.registrar.amend(id, renamed, Desktop.TODAY, CLERK, "营业执照变更");

      List<Registrar.HistoryEntry> history = desktop.registrar.history(id);
      assertThat(history).hasSize(2);
      assertThat(history.getFirst().changes())
          .containsExactly(new FieldChange(MemberField.NAME, "重庆甲科技有限公司", "重庆甲数字科技有限公司"));
      assertThat(history.getFirst().version().cause().operator()).isEqualTo(CLERK);
      assertThat(history.getFirst().version().cause().reason()).isEqualTo("营业执照变更");
    }
  }

  private static MemberDraft unit(String name) {
    return MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name);
  }

  private static MemberDraft draft(Desktop desktop) {
    return MemberDraft.of(desktop.register(Desktop.TODAY).getFirst().member());
  }

  private static void amend(
      Desktop desktop, MemberId id, LocalDate from, MemberField field, String value) {
    RegisterEntry entry = desktop.registrar.find(id, from).orElseThrow();
    desktop.registrar.amend(
        id, MemberDraft.of(entry.member()).with(field, value), from, CLERK, null);
  }

  private static String value(Desktop desktop, LocalDate date, MemberField field) {
    return MemberDraft.of(desktop.register(date).getFirst().member()).text(field);
  }
}
