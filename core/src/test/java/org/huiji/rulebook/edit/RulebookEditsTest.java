package org.huiji.rulebook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.RulebookText;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.LapseJoin;
import org.huiji.rulebook.office.OfficeMatch.Recognised;
import org.huiji.rulebook.office.Offices;
import org.huiji.rulebook.organ.MajorityBase;
import org.huiji.rulebook.organ.MajorityRule;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.paper.SettingOrigin;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.rulebook.yaml.RulebookRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulebookEditsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

  private final Rulebook chongqing = BuiltInRulebooks.read("chongqing");
  private final Rulebook dalian = BuiltInRulebooks.read("dalian");

  @Test
  void anOfficeGetsANewNameAndItsOldOneStillMatches() {
    Rulebook edited = RulebookEdits.renameOffice(dalian, "president", "理事长", "理事长单位");

    assertThat(edited.office("president").orElseThrow().name()).isEqualTo("理事长");
    assertThat(dalian.office("president").orElseThrow().name()).isEqualTo("会长");
    assertThat(Offices.of(edited.offices()).match("会长单位"))
        .isInstanceOfSatisfying(
            Recognised.class, found -> assertThat(found.crossNamed()).isEmpty());
    assertReadsBack(edited);
  }

  @Test
  void aNameOfAnotherOfficeIsRefused() {
    assertThatThrownBy(() -> RulebookEdits.renameOffice(dalian, "president", "监事", "监事单位"))
        .isInstanceOf(RulebookRefusal.class);
    assertThatThrownBy(() -> RulebookEdits.renameOffice(dalian, "president", " ", "会长单位"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> RulebookEdits.renameOffice(dalian, "nobody", "甲", "乙"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aTitleIsTheAssociationsOwnOnceChanged() {
    Rulebook edited = RulebookEdits.retitle(dalian, PaperKind.APPROVAL_NOTICE, "入会批准通知书");

    assertThat(edited.title(PaperKind.APPROVAL_NOTICE)).isEqualTo("入会批准通知书");
    assertThat(edited.papers().title(PaperKind.APPROVAL_NOTICE).origin())
        .isEqualTo(SettingOrigin.ASSOCIATION);
    assertReadsBack(edited);
  }

  @Test
  void aPatternAndTheMarkInItCanBeChanged() {
    Rulebook edited =
        RulebookEdits.mark(
            RulebookEdits.renumber(dalian, Numbered.MEMBER, "{代字}{年}{3位流水}"), "DSIA");

    assertThat(edited.numberPattern(Numbered.MEMBER).format(2026, 4)).isEqualTo("DSIA2026004");
    assertReadsBack(edited);
  }

  @Test
  void aPatternWithoutASequenceIsRefused() {
    assertThatThrownBy(() -> RulebookEdits.renumber(dalian, Numbered.MEMBER, "DL-{年}"))
        .isInstanceOf(RulebookRefusal.class);
  }

  @Test
  void aCertificateTextMustNameUnitAndOffice() {
    assertThatThrownBy(() -> RulebookEdits.certificateText(dalian, "特发此证。"))
        .isInstanceOf(RulebookRefusal.class);
    String text = "兹证明 {单位} 系本会 {职务}。";
    assertThat(RulebookEdits.certificateText(dalian, text).papers().certificateText().value())
        .isEqualTo(text);
  }

  @Test
  void fourTiersAreTakenAndAnswerTheQuestionOfAmounts() {
    Rulebook edited = RulebookEdits.fees(dalian, schedule(4, null), DAY, "秘书处");

    assertThat(edited.settled(edited.fees()).tiers()).hasSize(4);
    assertThat(edited.openQuestions().stream().map(OpenQuestion::id))
        .doesNotContain("003-A11-fees");
    assertReadsBack(edited);
  }

  @Test
  void aFifthTierNeedsAReasonWhichIsKept() {
    assertThatThrownBy(() -> schedule(5, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("rulebook.too-many-tiers"));
    assertThatThrownBy(() -> schedule(5, " ")).isInstanceOf(Refusal.class);

    Rulebook edited = RulebookEdits.fees(dalian, schedule(5, "经登记管理机关同意"), DAY, "秘书处");
    assertThat(edited.settled(edited.fees()).extraTierReason()).isEqualTo("经登记管理机关同意");
  }

  @Test
  void noTierMayChargeLessThanNothing() {
    assertThatThrownBy(() -> new FeeTier("a", "甲档", -1, List.of(), "本会会费标准"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theAssociationNamesItselfBeforePapersArePrinted() {
    assertThatThrownBy(() -> chongqing.settled(chongqing.association()))
        .isInstanceOf(OpenQuestionRefusal.class);

    Rulebook named = RulebookEdits.nameAssociation(chongqing, "示例软件协会", DAY, "秘书处");

    assertThat(named.settled(named.association())).isEqualTo("示例软件协会");
    assertThat(named.openQuestions().stream().map(OpenQuestion::id)).doesNotContain("000-name");
    assertReadsBack(named);
  }

  @Test
  void anAnswerSettlesEveryRuleThatWaitedForIt() {
    Rulebook edited =
        RulebookEdits.answer(dalian, new Answer("003-A11-quorum", "all", null, DAY, "会员代表大会"));

    MajorityRule majority = edited.settled(edited.organ("council").orElseThrow().majority());
    assertThat(majority.base()).isEqualTo(MajorityBase.ENTITLED);
    assertThat(majority.isMet(10, 20)).isFalse();
    assertThat(edited.openQuestions().stream().map(OpenQuestion::id))
        .doesNotContain("003-A11-quorum");
    assertReadsBack(edited);
  }

  @Test
  void aLaterAnswerTakesThePlaceOfTheEarlier() {
    Rulebook first = RulebookEdits.answer(dalian, new Answer("003-A4", "all", null, DAY, "秘书处"));
    Rulebook second = RulebookEdits.answer(first, new Answer("003-A4", "any", "理事会决定", DAY, "理事会"));

    assertThat(second.answers()).hasSize(1);
    assertThat(second.settled(second.settled(second.lapse()).join())).isEqualTo(LapseJoin.ANY);
  }

  @Test
  void anAnswerToNothingOrWithNothingIsRefused() {
    assertThatThrownBy(
            () -> RulebookEdits.answer(dalian, new Answer("003-A4", "some", null, DAY, "秘书处")))
        .isInstanceOf(RulebookRefusal.class);
    assertThatThrownBy(
            () -> RulebookEdits.answer(dalian, new Answer("999-A1", null, "是", DAY, "秘书处")))
        .isInstanceOf(RulebookRefusal.class);
    assertThatThrownBy(() -> new Answer("003-A4", null, " ", DAY, "秘书处"))
        .isInstanceOf(Refusal.class);
  }

  private static FeeSchedule schedule(int tiers, @Nullable String reason) {
    return new FeeSchedule(
        IntStream.rangeClosed(1, tiers)
            .mapToObj(
                i -> new FeeTier("tier-" + i, "第" + i + "档", i * 100_000L, List.of(), "本会会费标准"))
            .toList(),
        "第五届第一次会员代表大会（2026年3月18日）",
        null,
        null,
        reason);
  }

  private static void assertReadsBack(Rulebook edited) {
    assertThat(RulebookText.read("edited", RulebookText.write(edited))).isEqualTo(edited);
  }
}
