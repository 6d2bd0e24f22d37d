package org.huiji.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiji.benefit.BenefitKey;
import org.huiji.benefit.BenefitLadder;
import org.huiji.benefit.Entitlement;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.membership.LapseCondition;
import org.huiji.rulebook.membership.LapseRule;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.office.SeatLoss;
import org.huiji.rulebook.organ.Organ;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.paper.SettingOrigin;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRulebooksTest {

  private static final Rulebook CHONGQING = BuiltInRulebooks.read("chongqing");
  private static final Rulebook DALIAN = BuiltInRulebooks.read("dalian");
  private static final Rulebook ITSS = BuiltInRulebooks.read("itss");

  static List<String> ids() {
    return BuiltInRulebooks.IDS;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyBookReadsAndComesBackEqualFromItsOwnText(String id) {
    Rulebook book = BuiltInRulebooks.read(id);

    assertThat(book.id()).isEqualTo(id);
    assertThat(RulebookText.read("again", RulebookText.write(book))).isEqualTo(book);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyQuestionOfAnUnansweredBookIsOpen(String id) {
    Rulebook book = BuiltInRulebooks.read(id);

    assertThat(book.openQuestions()).containsExactlyInAnyOrderElementsOf(book.questions());
    assertThat(book.questions())
        .allSatisfy(
            question -> {
              assertThat(question.article()).isNotBlank();
              assertThat(question.affects()).isNotEmpty();
            });
  }

  @Test
  void everyKnownFaultOfTheSourcesIsAQuestion() {
    Set<String> expected = new TreeSet<>();
    Stream.of(1, 2, 6, 7, 9, 10).forEach(n -> expected.add("000-A" + n));
    Stream.iterate(1, n -> n <= 8, n -> n + 1).forEach(n -> expected.add("002-A" + n));
    Stream.iterate(1, n -> n <= 13, n -> n + 1).forEach(n -> expected.add("003-A" + n));
    Stream.iterate(1, n -> n <= 11, n -> n + 1).forEach(n -> expected.add("X" + n));

    assertThat(
            Stream.of(CHONGQING, DALIAN, ITSS)
                .flatMap(book -> book.questions().stream())
                .flatMap(question -> question.anomalies().stream()))
        .containsAll(expected);
  }

  @Test
  void officesAreThoseOfTheSources() {
    assertThat(CHONGQING.offices().stream().map(Office::name))
        .containsExactly("普通会员", "理事", "常务理事", "副理事长", "理事长", "监事", "监事长");
    assertThat(DALIAN.offices().stream().map(Office::unitName))
        .contains("理事单位", "监事单位", "常务理事单位", "副会长单位", "监事长单位", "会长单位");
    assertThat(ITSS.offices().stream().map(Office::unitName))
        .containsExactlyInAnyOrder("会长单位", "副会长单位", "委员单位", "会员单位");
  }

  @Test
  void onlyItssStatesItsFeesAndPutsFourLevelsInThreeTiers() {
    FeeSchedule fees = ITSS.settled(ITSS.fees());

    assertThat(fees.tiers().stream().map(FeeTier::yearlyFen))
        .containsExactly(300_000L, 1_000_000L, 3_000_000L);
    assertThat(fees.tierOf("president")).isEqualTo(fees.tierOf("vice-president"));
    assertThatThrownBy(() -> DALIAN.settled(DALIAN.fees()))
        .isInstanceOfSatisfying(
            OpenQuestionRefusal.class,
            refusal -> assertThat(refusal.question().id()).isEqualTo("003-A11-fees"));
    assertThatThrownBy(() -> CHONGQING.settled(CHONGQING.fees()))
        .isInstanceOf(OpenQuestionRefusal.class);
  }

  @Test
  void itssDecidesByTwoThirdsPresentAndHalfOfThem() {
    Organ committee = ITSS.organ("committee").orElseThrow();

    assertThat(ITSS.settled(committee.attendance()).needed(30)).isEqualTo(20);
    assertThat(ITSS.settled(committee.majority()).isMet(10, 20)).isTrue();
    Organ directors = ITSS.organ("directors-committee").orElseThrow();
    assertThat(ITSS.settled(directors.majority()).isMet(13, 20)).isFalse();
  }

  @Test
  void dalianAdmitsInFiveStepsAndTheCouncilsApprove() {
    List<AdmissionStep> steps = DALIAN.settled(DALIAN.admission().steps());

    assertThat(steps.stream().map(AdmissionStep::article))
        .containsExactly(
            "会员管理办法 第五条（一）", "会员管理办法 第五条（二）", "会员管理办法 第五条（三）", "会员管理办法 第五条（四）", "会员管理办法 第五条（五）");
    assertThat(steps.get(2).organs()).containsExactly("council", "standing-council");
    assertThatThrownBy(() -> ITSS.settled(ITSS.admission().steps()))
        .isInstanceOf(OpenQuestionRefusal.class);
  }

  @Test
  void aSupervisorLosesNoSeatBeforeTheBrokenSentenceIsMended() {
    SeatLoss council = DALIAN.seatLosses().getFirst();
    SeatLoss supervisor = DALIAN.seatLosses().getLast();

    assertThat(DALIAN.settled(council.rule()).becomes()).isEqualTo("delegate");
    assertThat(supervisor.office()).isEqualTo("supervisor");
    assertThatThrownBy(() -> DALIAN.settled(supervisor.rule()))
        .isInstanceOfSatisfying(
            OpenQuestionRefusal.class,
            refusal -> assertThat(refusal.question().id()).isEqualTo("003-A2"));
  }

  @Test
  void whetherArticleFifteenMeansAllOrAnyIsNotGuessed() {
    LapseRule lapse = DALIAN.settled(DALIAN.lapse());

    assertThat(lapse.conditions()).containsExactly(LapseCondition.values());
    assertThatThrownBy(() -> DALIAN.settled(lapse.join())).isInstanceOf(OpenQuestionRefusal.class);
    assertThatThrownBy(() -> DALIAN.settled(lapse.year())).isInstanceOf(OpenQuestionRefusal.class);
  }

  @Test
  void plaquesFollowEachAssociationsOwnRule() {
    assertThat(CHONGQING.plaque(List.of("member"))).isEqualTo(new Entitlement.No());
    assertThat(CHONGQING.plaque(List.of("council-member"))).isInstanceOf(Entitlement.Yes.class);
    assertThat(DALIAN.plaque(List.of("member"))).isInstanceOf(Entitlement.Yes.class);
    assertThat(ITSS.plaque(List.of("member"))).isEqualTo(new Entitlement.Ask("002-X3"));
  }

  @Test
  void itssBenefitsBuildOnEachOther() {
    BenefitLadder ladder = (BenefitLadder) ITSS.benefits();

    assertThat(ladder.rightsOf("member")).hasSize(10);
    assertThat(ladder.rightsOf("committee-member")).hasSize(13);
    assertThat(ladder.rightsOf("president")).hasSize(16);
    assertThat(ITSS.isEntitled(List.of("member"), new BenefitKey("委员", "可参与 ITSS 分会委员会决策")))
        .isEqualTo(new Entitlement.No());
  }

  @Test
  void titlesSayWhetherTheSourceOrTheProgramChoseThem() {
    assertThat(DALIAN.title(PaperKind.APPROVAL_NOTICE)).isEqualTo("申请入会批准通知书");
    assertThat(DALIAN.papers().title(PaperKind.APPROVAL_NOTICE).origin())
        .isEqualTo(SettingOrigin.SOURCE);
    assertThat(ITSS.papers().title(PaperKind.APPROVAL_NOTICE).origin())
        .isEqualTo(SettingOrigin.DEFAULT);
  }

  @Test
  void anUnknownBookIsRefused() {
    assertThatThrownBy(() -> BuiltInRulebooks.read("../itss")).isInstanceOf(Refusal.class);
  }
}
