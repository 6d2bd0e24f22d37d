package org.huiji.declaration.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Severity;
import org.huiji.rulebook.question.Answer;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclarationChecksTest {

  @Test
  void aWholeAndConsistentDeclarationHasNothingToMend() {
    Checked checked = new Declared().checked();

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.meets()).isTrue();
  }

  @Test
  void aMissedThresholdNamesTheNumberTheConditionAndTheWayOut() {
    Checked checked = new Declared().with(FormField.SERVICE, "2021年适配评测产品199件、服务企业45家。").checked();

    assertThat(checked.meets()).isFalse();
    only(checked, Severity.ERROR, "service", "二（一）", "适配评测的产品 199件", "不少于200件", "四.5");
  }

  @Test
  void aLetterOfSupportInANicheRelaxesAMissedThresholdButDoesNotMeetIt() {
    Map<String, Boolean> conditions =
        new Declared().declaration().content().checklist().conditions();
    Checked checked =
        new Declared()
            .with(FormField.SERVICE, "2021年适配评测产品199件、服务企业45家。")
            .with(new Checklist(conditions, "工业软件", "南岸府函〔2022〕5号"))
            .checked();

    assertThat(checked.meets()).isFalse();
    only(checked, Severity.WARNING, "service", "四.5", "工业软件", "南岸府函〔2022〕5号");
  }

  @Test
  void aFigureThatIsNotGivenLeavesItOpenWhetherTheThresholdIsMet() {
    Checked checked = new Declared().with(FormField.SERVICE, "2021年适配评测产品260件。").checked();

    assertThat(checked.meets()).isNull();
    only(checked, Severity.ERROR, "service", "二（一）", "服务相关单位");
  }

  @Test
  void twoCategoriesMakeADeclarationInvalid() {
    Checked checked = new Declared().with(FormField.CATEGORY, "开发服务类\n技术标准类").checked();

    assertThat(checked.meets()).isNull();
    only(checked, Severity.ERROR, "category", "三.1；附件1 二", "开发服务类、技术标准类", "多选无效");
  }

  @Test
  void anUnknownCategoryIsToldWithThoseThereAre() {
    only(
        new Declared().with(FormField.CATEGORY, "数据服务类").checked(),
        Severity.ERROR,
        "category",
        "三.1；附件1 二",
        "数据服务类",
        "人才培养类");
  }

  @Test
  void whatTheNoticeLeavesOpenAboutAThresholdIsShownUntilItIsAnswered() {
    Declared training =
        new Declared()
            .withoutSummary()
            .with(FormField.CATEGORY, "投资类")
            .with(FormField.SERVICE, "2021年组织项目推介、资本对接活动24次、投资软件企业6家、总投资额度2000万元。");

    Checked open = training.checked();
    Checked answered = training.checked(answering("001-A3", "year"), List.of());

    assertThat(open.meets()).isTrue();
    assertThat(words(open)).anyMatch(words -> words.contains("001-A3"));
    assertThat(words(answered)).noneMatch(words -> words.contains("001-A3"));
  }

  @Test
  void aPartIsNotMoreThanItsWhole() {
    Checked checked =
        new Declared()
            .with(FormField.DEVELOPERS, "65")
            .inForm(FormField.DEVELOPER_SHARE, "101.6")
            .inForm(FormField.SOFTWARE_REVENUE_BEFORE, "37195")
            .inForm(FormField.INVESTED, "3795")
            .inSummary(FormField.INVESTED, "3795")
            .checked();

    assertThat(checked.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::field, problem -> problem.rule().source())
        .containsExactly(
            tuple("developers", "附件1"),
            tuple("softwareRevenueBefore", "附件1"),
            tuple("invested", "附件1"),
            tuple("developers", "附件2"),
            tuple("invested", "附件2"));
  }

  @Test
  void aShareThatDoesNotFollowFromTheHeadCountsIsDoubtful() {
    only(
        new Declared().inForm(FormField.DEVELOPER_SHARE, "54.3").checked(),
        Severity.WARNING,
        "developerShare",
        "附件1 一",
        "54.3%",
        "45.3%");
  }

  @Test
  void aShareRoundedToAWholePercentIsRight() {
    assertThat(new Declared().inForm(FormField.DEVELOPER_SHARE, "45").checked().problems())
        .isEmpty();
    assertThat(new Declared().inForm(FormField.DEVELOPER_SHARE, "46").checked().problems())
        .hasSize(1);
  }

  @Test
  void servicesMayBeToldInOtherWordsButNotWithOtherFigures() {
    String words = "全年适配评测产品260件，覆盖金融、政务等行业，服务企业45家。";

    assertThat(new Declared().inForm(FormField.SERVICE, words).checked().problems()).isEmpty();
    assertThat(
            new Declared()
                .inForm(FormField.SERVICE, words.replace("260", "261"))
                .checked()
                .problems())
        .extracting(Problem::field)
        .containsExactly("service");
  }

  @Test
  void buildingBeforeTheCompanyWasRegisteredIsOnlyDoubtful() {
    only(
        new Declared().with(FormField.BUILT_FROM, "2011-02").checked(),
        Severity.WARNING,
        "builtFrom",
        "附件1 二；附件2",
        "2011-02",
        "2013-11");
  }

  @Test
  void aTextOverItsLimitSaysByHowMuch() {
    only(
        new Declared().inSummary(FormField.SHORT_PROFILE, "字".repeat(51)).checked(),
        Severity.ERROR,
        "shortProfile",
        "附件2",
        "51 字",
        "50 字",
        "1 字以上");
    only(
        new Declared().inForm(FormField.OPERATION, "字".repeat(1497)).checked(),
        Severity.ERROR,
        "background",
        "附件1 三",
        "情况介绍材料",
        "1501 字");
    assertThat(
            new Declared()
                .inSummary(FormField.SHORT_PROFILE, "字".repeat(50))
                .inForm(FormField.UNIT_PROFILE, "字".repeat(300))
                .inForm(FormField.PLATFORM_PROFILE, "字".repeat(400))
                .inForm(FormField.OPERATION, "字".repeat(1496))
                .checked()
                .problems())
        .isEmpty();
  }

  @Test
  void whatIsMissingIsNamedAndWhatMayBeLeftOutIsNot() {
    Checked checked =
        new Declared()
            .inForm(FormField.CASES, "")
            .inForm(FormField.WEBSITE, "")
            .inForm(FormField.PLATFORM_WEBSITE, "")
            .checked();

    assertThat(checked.problems())
        .extracting(Problem::field)
        .containsExactly("cases", "platformAddress");
  }

  @Test
  void theFormAndTheTableAreHeldAgainstEachOtherFieldByField() {
    Checked checked =
        new Declared()
            .inForm(FormField.REGISTERED_ON, "2013-11-08")
            .inSummary(FormField.CATEGORY, "适配评测")
            .inSummary(FormField.REVENUE, "41328")
            .inSummary(FormField.CONTACT_NAME, "丁某")
            .checked();

    assertThat(checked.problems())
        .extracting(Problem::field)
        .containsExactly("revenue", "contactName");
    assertThat(words(checked).getFirst()).contains("41327").contains("41328");
  }

  @Test
  void onePaperAloneIsNotComplete() {
    only(new Declared().withoutForm().checked(), Severity.WARNING, "form", "三.1", "申报书");
    only(new Declared().withoutSummary().checked(), Severity.WARNING, "summary", "三.2", "汇总表");
  }

  @Test
  void aListedPlatformMayNotDeclareAgainButAnotherOfItsUnitMay() {
    var same = listed("示例适配评测平台", "重庆示例软件有限公司");
    var other = listed("示例开发平台", "重庆示例软件有限公司");
    var stranger = listed("示例适配评测平台", "重庆某某科技有限公司");

    only(
        new Declared().checked(Declared.ROUND, List.of(other, same)),
        Severity.ERROR,
        "platform",
        "四.1",
        "渝经信软件〔2021〕8号");
    only(
        new Declared().checked(Declared.ROUND, List.of(stranger)),
        Severity.WARNING,
        "platform",
        "四.1",
        "重庆某某科技有限公司");
  }

  @Test
  void theSamePlatformFromTwoDistrictsIsAnErrorAndAnotherOfTheUnitAQuestion() {
    Declared beibei = new Declared().from("北碚区", 2);
    Declared other = new Declared().from("北碚区", 2).with(FormField.PLATFORM, "另一平台");

    only(new Declared().checked(beibei), Severity.ERROR, "platform", "三.1", "北碚区");
    only(new Declared().checked(other), Severity.WARNING, "unit", "三.1；附件1 二", "001-A2");
    only(
        new Declared().checked(answering("001-A2", "one"), List.of(), other),
        Severity.ERROR,
        "unit",
        "三.1；附件1 二",
        "另一平台");
  }

  @Test
  void whatWasAnsweredAboutSeveralPlatformsOfAUnitIsNotAskedAgain() {
    Declared other = new Declared().from("北碚区", 2).with(FormField.PLATFORM, "另一平台");

    Checked allowed = new Declared().checked(answering("001-A2", "several"), List.of(), other);
    Checked forbidden = new Declared().checked(answering("001-A2", "one"), List.of(), other);

    assertThat(allowed.problems()).isEmpty();
    assertThat(words(forbidden)).noneMatch(words -> words.contains("没有说清"));
  }

  @Test
  void aPlatformOfTheSameNameOfAnotherUnitIsOnlyDoubtful() {
    Declared other =
        new Declared().from("北碚区", 2).fromNoDistrict().with(FormField.UNIT, "重庆某某科技有限公司");

    only(
        new Declared().checked(other),
        Severity.WARNING,
        "platform",
        "四.1",
        "重庆某某科技有限公司",
        "尚未登记的区县");
  }

  @Test
  void ofListedNamesakesTheUnitsOwnOneCounts() {
    var stranger = listed("示例适配评测平台", "重庆某某科技有限公司");
    var own = listed("示例适配评测平台", "重庆示例软件有限公司");

    assertThat(new Declared().checked(Declared.ROUND, List.of(stranger, own)).errors())
        .isEqualTo(1);
  }

  @Test
  void theMonitoringReportIsMissedOnceItIsAnsweredThatItIsRequired() {
    Declared without = new Declared().withEvidence(item -> !item.equals("monitoring"));

    assertThat(without.checked().problems()).isEmpty();
    only(
        without.checked(answering("001-A6", "required"), List.of()),
        Severity.WARNING,
        "evidence",
        "四.4",
        "运行监测平台");
  }

  @Test
  void missingEvidenceIsListedForTheCategory() {
    Checked checked = new Declared().withoutEvidence().checked();

    assertThat(words(checked))
        .hasSize(10)
        .allMatch(words -> words.startsWith("没有登记证明材料"))
        .anyMatch(words -> words.contains("CNAS"));
  }

  @Test
  void anUnmetConditionIsAnErrorAndThoseNotLookedAtAreCounted() {
    Checked checked =
        new Declared().with(new Checklist(Map.of("credit", false), null, null)).checked();

    assertThat(checked.problems())
        .extracting(Problem::severity, problem -> problem.rule().source())
        .containsExactly(tuple(Severity.ERROR, "一.4"), tuple(Severity.WARNING, "一"));
    assertThat(words(checked).getLast()).contains("4 项");
  }

  @Test
  void theDeadlineItselfIsInTime() {
    LocalDate last = Declared.ROUND.districtDeadline();

    assertThat(new Declared().receivedOn(last).checked().problems()).isEmpty();
    only(
        new Declared().receivedOn(last.plusDays(1)).checked(),
        Severity.WARNING,
        "received",
        "三.2",
        "原则上");
  }

  @Test
  void aFormThatCameFromTheCompanyItselfIsDueOnTheCompaniesDay() {
    LocalDate last = Declared.ROUND.companyDeadline();

    assertThat(fromCompany(last).problems()).noneMatch(one -> one.field().equals("received"));
    assertThat(fromCompany(last.plusDays(1)).problems())
        .filteredOn(one -> one.field().equals("received"))
        .extracting(one -> one.rule().source(), Problem::severity)
        .containsExactly(tuple("三.1", Severity.WARNING));
    assertThat(new Declared().receivedOn(last.plusDays(1)).checked().problems()).isEmpty();
  }

  private static Checked fromCompany(LocalDate received) {
    return new Declared().withoutSummary().fromNoDistrict().receivedOn(received).checked();
  }

  private static ListedPlatform listed(String platform, String unit) {
    return new ListedPlatform(
        "渝经信软件〔2021〕8号", platform, unit, null, null, LocalDate.of(2021, 4, 1), null);
  }

  private static Round answering(String question, @Nullable String reading) {
    Round round = Declared.ROUND;
    return new Round(
        round.id(),
        round.list(),
        round.batch(),
        round.year(),
        round.notice(),
        round.companyDeadline(),
        round.districtDeadline(),
        round.earlierLists(),
        round.conditions(),
        round.categories(),
        round.oneCategory(),
        round.relief(),
        round.limits(),
        round.evidence(),
        round.questions(),
        List.of(new Answer(question, reading, null, LocalDate.of(2022, 1, 5), "市经济信息委")));
  }

  private static void only(
      Checked checked, Severity severity, String field, String source, String... words) {
    assertThat(checked.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(severity);
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.rule().source()).isEqualTo(source);
              assertThat(Messages.CHINESE.text(problem.message())).contains(words);
            });
  }

  private static List<String> words(Checked checked) {
    return checked.problems().stream()
        .map(problem -> Messages.CHINESE.text(problem.message()))
        .toList();
  }
}
