package org.huiji.declaration.paper.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.ThresholdLine;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.store.ChangeId;
import org.huiji.table.Value;
import org.huiji.text.Message;

/** Fictional papers of a round, each with every fact it can have. */
public final class RoundSamples {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();
  private static final String UNIT = "重庆示例软件有限公司";
  private static final String PLATFORM = "示例适配评测平台";

  private RoundSamples() {}

  public static Paper toCompany() {
    return correction(true);
  }

  public static Paper toBureau() {
    return correction(false);
  }

  public static Paper reminder() {
    return new DistrictReminder(letter("申报材料报送提醒函"), "示软协报送〔2022〕1号", ROUND, "南岸区经济和信息化委员会");
  }

  public static Paper reviewSheet() {
    return new ReviewSheet(
        letter("专家评审表"),
        "示软协评审-2022-0001",
        ROUND,
        checked(),
        "南岸区经济和信息化委员会",
        ThresholdLine.of(ROUND, content()));
  }

  public static Paper publicNotice() {
    return new PlatformList(letter("平台公示名单"), ROUND, lines(), LocalDate.of(2022, 5, 9), "");
  }

  public static Paper finalList() {
    return new PlatformList(letter("平台名单"), ROUND, lines(), null, "渝经信软件〔2022〕1号");
  }

  public static SummaryTable summary() {
    List<Value> row =
        Stream.of(SummaryColumn.values()).map(column -> Value.of(column.head(2021))).toList();
    return new SummaryTable(
        ROUND, "推荐单位：南岸区经济和信息化委员会　填表人：李娜　联系电话：023-00000000", List.of(row), row, List.of());
  }

  private static List<PlatformList.Line> lines() {
    return List.of(new PlatformList.Line(PLATFORM, UNIT, "适配评测类", "南岸区"));
  }

  private static CorrectionLetter correction(boolean company) {
    return new CorrectionLetter(
        letter("申报材料退回修改通知"),
        "示软协退改〔2022〕1号",
        ROUND,
        company ? UNIT : "南岸区经济和信息化委员会",
        company,
        "南岸区经济和信息化委员会",
        List.of(
            new CorrectionLetter.File(
                UNIT,
                PLATFORM,
                "营业收入与审计报告不一致。\n缺少合同",
                List.of(
                    new LetterWords.Point("没有填写：职工人数。", "附件1", true),
                    new LetterWords.Point("平台投资与已投资相差较大。", "附件1", false)))),
        LocalDate.of(2022, 4, 1));
  }

  private static Checked checked() {
    var declaration =
        new Declaration(
            new DeclarationId(1),
            ROUND.id(),
            content(),
            ReviewState.EXPERT_REVIEW,
            LocalDate.of(2022, 3, 1),
            new ChangeId(1));
    Problem wrong =
        Problem.error(
            "staff", new Rule("declaration.missing", "附件1"), Message.of("declcheck.no-form"));
    Problem look =
        Problem.warning(
            "staff", new Rule("declaration.figures", "附件1"), Message.of("declcheck.no-form"));
    return new Checked(declaration, Map.of("products", BigDecimal.TEN), true, List.of(wrong, look));
  }

  private static Content content() {
    Map<FormField, String> form = new EnumMap<>(FormField.class);
    Stream.of(FormField.STAFF, FormField.DEVELOPERS, FormField.PLATFORM_STAFF)
        .forEach(field -> form.put(field, "64"));
    Stream.of(
            FormField.REVENUE,
            FormField.SOFTWARE_REVENUE,
            FormField.REVENUE_BEFORE,
            FormField.SOFTWARE_REVENUE_BEFORE,
            FormField.INVESTMENT,
            FormField.INVESTED)
        .forEach(field -> form.put(field, "3794"));
    Stream.of(
            FormField.REGISTERED_ON,
            FormField.BUILT_FROM,
            FormField.BUILT_UNTIL,
            FormField.IN_USE_SINCE)
        .forEach(field -> form.put(field, "2019-07"));
    form.put(FormField.UNIT, UNIT);
    form.put(FormField.CREDIT_CODE, "91500199MAC0108487");
    form.put(FormField.PLATFORM, PLATFORM);
    form.put(FormField.CATEGORY, "适配评测类");
    form.put(FormField.SERVICE, "2021年适配评测产品260件、服务企业45家。");
    var checklist =
        new Checklist(
            ROUND.conditions().stream().collect(Collectors.toMap(Round.Condition::id, _ -> true)),
            ROUND.relief().niches().getFirst(),
            "南岸府函〔2022〕1号");
    return new Content("南岸区", new Answers(form), Answers.NONE, checklist);
  }

  private static Letter letter(String title) {
    return new Letter(title, "示例市软件行业协会", LocalDate.of(2022, 3, 18), "联系人：李娜；电话：010-00000000");
  }
}
