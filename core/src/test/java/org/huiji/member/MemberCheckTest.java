package org.huiji.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiji.problem.Problem;
import org.huiji.problem.Severity;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.Test;

class MemberCheckTest {

  private static final MemberId KNOWN = new MemberId(7);
  private static final String CODE = "91500199MAC010143L";

  private final MemberDraft known =
      draft("重庆山城软件有限公司")
          .with(MemberField.CREDIT_CODE, CODE)
          .with(MemberField.FORMER_NAMES, "重庆江城软件有限公司");
  private final MemberCheck check =
      new MemberCheck(
          BuiltInRulebooks.read("chongqing"),
          List.of(new RegisterEntry(KNOWN, null, 1, LocalDate.of(2020, 1, 1), known.toMember())));

  @Test
  void theSameCodeIsAnErrorThatNamesTheOtherMember() {
    var findings = check.findings(draft("重庆别样科技有限公司").with(MemberField.CREDIT_CODE, CODE), null);

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().problem().severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.getFirst().clash()).contains(KNOWN);
  }

  @Test
  void theSameAndAFormerNameAreWarningsThatNameTheOtherMember() {
    assertThat(check.findings(draft("重庆山城软件有限公司"), null))
        .filteredOn(finding -> finding.clash().isPresent())
        .extracting(finding -> finding.problem().message().key())
        .containsExactly("member.same-name");
    assertThat(check.findings(draft("重庆江城软件有限公司"), null))
        .filteredOn(finding -> finding.clash().isPresent())
        .extracting(finding -> finding.problem().message().key())
        .containsExactly("member.same-former-name");
  }

  @Test
  void aLevelLeftOutAndOneHolderTooManyAreWarningsWithTheirArticles() {
    MemberDraft president = draft("甲科技有限公司").with(MemberField.OFFICES, "president");
    MemberDraft plain = draft("乙科技有限公司");
    MemberId second = new MemberId(2);
    var itss =
        new MemberCheck(
            BuiltInRulebooks.read("itss"),
            List.of(
                new RegisterEntry(KNOWN, null, 1, LocalDate.of(2020, 1, 1), president.toMember()),
                new RegisterEntry(second, null, 1, LocalDate.of(2020, 1, 1), plain.toMember())));

    List<Problem> found =
        itss.check(plain.with(MemberField.OFFICES, "president"), second).stream()
            .filter(problem -> problem.field().equals(MemberField.OFFICES.key()))
            .toList();

    assertThat(found)
        .extracting(problem -> problem.rule().id())
        .containsExactly("office.level-by-level", "rulebook.head-count");
    assertThat(found).noneMatch(Problem::isError);
    assertThat(itss.check(president, KNOWN))
        .noneMatch(problem -> problem.field().equals(MemberField.OFFICES.key()));
  }

  @Test
  void aNewRepresentativeOfAnOfficeHolderIsAWarningInTheForm() {
    MemberDraft holder =
        draft("甲科技有限公司")
            .with(MemberField.OFFICES, "council-member")
            .with(MemberField.REPRESENTATIVE_NAME, "张三");
    var dalian =
        new MemberCheck(
            BuiltInRulebooks.read("dalian"),
            List.of(
                new RegisterEntry(KNOWN, null, 1, LocalDate.of(2020, 1, 1), holder.toMember())));

    assertThat(dalian.check(holder.with(MemberField.REPRESENTATIVE_NAME, "李四"), KNOWN))
        .extracting(problem -> problem.rule().id())
        .contains("representative.succession");
    assertThat(dalian.check(holder, KNOWN))
        .extracting(problem -> problem.rule().id())
        .doesNotContain("representative.succession");
  }

  @Test
  void aMemberIsNotItsOwnTwin() {
    assertThat(check.findings(known, KNOWN)).isEmpty();
  }

  @Test
  void withoutANameNothingElseIsAsked() {
    assertThat(check.check(draft(""), null))
        .extracting(problem -> problem.message().key())
        .containsExactly("member.name-required");
  }

  private static MemberDraft draft(String name) {
    return MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name);
  }
}
