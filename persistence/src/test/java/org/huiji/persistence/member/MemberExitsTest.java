package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A membership ends by a recorded decision, and by nothing else. */
class MemberExitsTest {

  private static final LocalDate JOINED = LocalDate.of(2022, 5, 1);
  private static final LocalDate LEFT = LocalDate.of(2026, 2, 28);

  @TempDir static Path office;

  private static Desktop dalian;

  @BeforeAll
  static void open() {
    dalian = new Desktop(office, "dalian");
  }

  @AfterAll
  static void close() {
    dalian.close();
  }

  @Test
  void theMemberIsOneUntilTheDayAndTheDecisionIsKept() {
    MemberId id = member("甲");

    dalian.exits.end(new MemberExit(id, LEFT, "council", "五届三次", "自愿退会"), "王芳");

    assertThat(status(id, LEFT.minusDays(1))).isEqualTo(MemberStatus.MEMBER);
    assertThat(status(id, LEFT)).isEqualTo(MemberStatus.FORMER);
    assertThat(dalian.exits.of(id)).contains(new MemberExit(id, LEFT, "理事会", "五届三次", "自愿退会"));
    assertThat(dalian.registrar.history(id).getFirst().version().cause())
        .satisfies(
            cause -> {
              assertThat(cause.action()).isEqualTo("action.member-end");
              assertThat(cause.reason()).isEqualTo("自愿退会");
            });
  }

  @Test
  void whatWasDescribedLaterIsOfAFormerMemberToo() {
    MemberId id = member("乙");
    MemberDraft draft = draft(id).with(MemberField.STATUS, MemberStatus.EXIT_PENDING.name());
    dalian.registrar.amend(id, draft, Desktop.TODAY, "王芳", null);

    dalian.exits.end(new MemberExit(id, LEFT, "理事会", null, "自动退会"), "王芳");

    assertThat(status(id, Desktop.TODAY)).isEqualTo(MemberStatus.FORMER);
  }

  @Test
  void aStatusAloneEndsNothing() {
    MemberId id = member("丙");
    MemberDraft former = draft(id).with(MemberField.STATUS, MemberStatus.FORMER.name());

    assertThatThrownBy(() -> dalian.registrar.amend(id, former, Desktop.TODAY, "王芳", "不来了"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("member.end-by-decision");
    assertThat(status(id, Desktop.TODAY)).isEqualTo(MemberStatus.MEMBER);
  }

  @Test
  void nobodyIsAddedAsAFormerMember() {
    int before = dalian.register(Desktop.TODAY).size();
    MemberDraft former =
        MemberDraft.empty(MemberKind.UNIT, MemberStatus.FORMER).with(MemberField.NAME, "大连己科技有限公司");

    assertThatThrownBy(() -> dalian.registrar.add(former, JOINED, "王芳", "早已退会"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("member.end-by-decision");
    assertThat(dalian.register(Desktop.TODAY)).hasSize(before);
  }

  @Test
  void itIsNotTakenBackWithoutAReason() {
    MemberId id = member("丁");
    dalian.exits.end(new MemberExit(id, LEFT, "理事会", null, "自愿退会"), "王芳");
    MemberDraft again = draft(id).with(MemberField.STATUS, MemberStatus.MEMBER.name());

    assertThatThrownBy(() -> dalian.registrar.amend(id, again, LEFT, "王芳", " "))
        .hasMessageContaining("member.end-taken-back");
    dalian.registrar.amend(id, again, LEFT, "王芳", "登记有误");
    assertThat(status(id, Desktop.TODAY)).isEqualTo(MemberStatus.MEMBER);
  }

  @Test
  void whatIsMissingOrImpossibleIsRefusedAndNothingChanged() {
    MemberId id = member("戊");

    assertRefused(new MemberExit(id, LEFT, " ", null, "自愿退会"), "member.end-no-organ");
    assertRefused(new MemberExit(id, LEFT, "理事会", null, ""), "member.end-no-reason");
    assertRefused(
        new MemberExit(id, Desktop.TODAY.plusDays(1), "理事会", null, "自愿退会"), "member.end-future");
    assertRefused(
        new MemberExit(id, JOINED.minusDays(1), "理事会", null, "自愿退会"), "member.end-before-joining");
    assertThat(status(id, Desktop.TODAY)).isEqualTo(MemberStatus.MEMBER);
    assertThat(dalian.exits.of(id)).isEmpty();
    dalian.exits.end(new MemberExit(id, LEFT, "理事会", null, "自愿退会"), "王芳");
    assertRefused(new MemberExit(id, LEFT, "理事会", null, "自愿退会"), "member.end-no-member");
  }

  private static void assertRefused(MemberExit exit, String key) {
    assertThatThrownBy(() -> dalian.exits.end(exit, "王芳"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  private static MemberId member(String name) {
    return dalian.registrar.add(
        MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER)
            .with(MemberField.NAME, "大连" + name + "科技有限公司")
            .with(MemberField.JOINED, JOINED.toString()),
        JOINED,
        "王芳",
        null);
  }

  private static MemberDraft draft(MemberId id) {
    return MemberDraft.of(dalian.registrar.find(id, Desktop.TODAY).orElseThrow().member());
  }

  private static MemberStatus status(MemberId id, LocalDate on) {
    return dalian.registrar.find(id, on).orElseThrow().member().membership().status();
  }
}
