package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiji.declaration.form.FormField.BACKGROUND;
import static org.huiji.declaration.form.FormField.BUILT_FROM;
import static org.huiji.declaration.form.FormField.BUILT_UNTIL;
import static org.huiji.declaration.form.FormField.CAPABILITIES;
import static org.huiji.declaration.form.FormField.CATEGORY;
import static org.huiji.declaration.form.FormField.COMMITTED_ON;
import static org.huiji.declaration.form.FormField.CONTACT_MOBILE;
import static org.huiji.declaration.form.FormField.CONTACT_NAME;
import static org.huiji.declaration.form.FormField.CONTACT_POST;
import static org.huiji.declaration.form.FormField.COVER_PLATFORM;
import static org.huiji.declaration.form.FormField.COVER_UNIT;
import static org.huiji.declaration.form.FormField.DEVELOPER_SHARE;
import static org.huiji.declaration.form.FormField.FILLED_ON;
import static org.huiji.declaration.form.FormField.INVESTED;
import static org.huiji.declaration.form.FormField.INVESTMENT;
import static org.huiji.declaration.form.FormField.IN_USE_SINCE;
import static org.huiji.declaration.form.FormField.NATURE;
import static org.huiji.declaration.form.FormField.OFFICE_ADDRESS;
import static org.huiji.declaration.form.FormField.OPERATION;
import static org.huiji.declaration.form.FormField.OPINION;
import static org.huiji.declaration.form.FormField.PATENTS;
import static org.huiji.declaration.form.FormField.PLATFORM_ACCOUNT;
import static org.huiji.declaration.form.FormField.PLATFORM_ADDRESS;
import static org.huiji.declaration.form.FormField.PLATFORM_PROFILE;
import static org.huiji.declaration.form.FormField.PLATFORM_STAFF;
import static org.huiji.declaration.form.FormField.PLATFORM_WEBSITE;
import static org.huiji.declaration.form.FormField.PROFIT;
import static org.huiji.declaration.form.FormField.REGISTERED_CAPITAL;
import static org.huiji.declaration.form.FormField.REGISTERED_ON;
import static org.huiji.declaration.form.FormField.REVENUE;
import static org.huiji.declaration.form.FormField.REVENUE_BEFORE;
import static org.huiji.declaration.form.FormField.SERVICE;
import static org.huiji.declaration.form.FormField.STAFF;
import static org.huiji.declaration.form.FormField.UNIT;
import static org.huiji.declaration.form.FormField.UNIT_PROFILE;
import static org.huiji.declaration.form.FormField.WEBSITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.problem.Severity;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What companies do to the annex's layout. */
class FormVariantsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015年5月|2015-05",
        "2015.5|2015-05",
        "2015-05|2015-05",
        "2015年05月|2015-05",
        "２０１５年５月|2015-05",
        "2015年5月20日|2015-05-20"
      })
  void datesAreReadHoweverTheyAreWritten(String written, String kept) throws IOException {
    Filled filled = SampleForm.open().write(1, "B3", written).read(folder);
    assertThat(filled.answers().text(REGISTERED_ON)).isEqualTo(kept);
    assertThat(filled.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2011年2月—2019年6月；2019年7月。|2011-02|2019-06|2019-07",
        "2011.2-2019.6；2019.7|2011-02|2019-06|2019-07",
        "2011.2~2019.6⏎2019.7|2011-02|2019-06|2019-07",
        "1.2011.2—2019.6；⏎2.2019.7|2011-02|2019-06|2019-07",
        "1.2011年2月至2019年6月；2.2019年7月|2011-02|2019-06|2019-07",
        "2011-02-2019-06；2019-07|2011-02|2019-06|2019-07",
        "2011年2月－2019年6月，2019年7月正式投用|2011-02|2019-06|2019-07",
        "建设起止时间：2011年2月—2019年6月⏎正式投用时间：2019年7月|2011-02|2019-06|2019-07",
        "正式投用：2019年7月；建设：2011年2月—2019年6月|2011-02|2019-06|2019-07",
        "2011 年 2 月 — 2019 年 6 月； 2019 年 7 月 。|2011-02|2019-06|2019-07",
        "二〇一一年二月—二〇一九年六月；二〇一九年七月|2011-02|2019-06|2019-07",
        "2011年2月1日—2019年6月30日；2019年7月1日|2011-02-01|2019-06-30|2019-07-01",
        "2011年2月至今；2019年7月|2011-02||2019-07",
        "2011年2月—*年*月；2019年7月。|2011-02||2019-07",
        "2011年2月—2019年6月；*年*月。|2011-02|2019-06|",
        "2011.2-2019.6|2011-02|2019-06|",
        "*年*月—*年*月；⏎*年*月。|||"
      })
  void theThreeDatesOfThePlatformAreReadHoweverTheyAreWritten(
      String written, String from, String until, String inUse) throws IOException {
    Filled filled = SampleForm.open().write(2, "D1", written.replace("⏎", "\n")).read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(BUILT_FROM)).isEqualTo(from == null ? "" : from);
    assertThat(filled.answers().text(BUILT_UNTIL)).isEqualTo(until == null ? "" : until);
    assertThat(filled.answers().text(IN_USE_SINCE)).isEqualTo(inUse == null ? "" : inUse);
    assertThat(filled.cells()).containsEntry(IN_USE_SINCE, "表2 D1");
  }

  @ParameterizedTest
  @CsvSource({"2019年7月", "去年建成", "2011年2月；2019年7月", "11年2月—19年6月；19年7月", "2011—2019；2020"})
  void platformDatesOfWhichItCannotBeToldWhichIsWhichAreRefusedAtTheirCell(String written)
      throws IOException {
    Filled filled = SampleForm.open().write(2, "D1", written).read(folder);
    assertThat(filled.problems()).isNotEmpty().allMatch(problem -> "表2 D1".equals(problem.cell()));
    assertThat(filled.isBroken()).isTrue();
  }

  @Test
  void unitsInsideTheCellsAreTakenAway() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(1, "D3", "3,000万元")
            .write(1, "B8", "125人")
            .write(1, "F8", "50.4％")
            .write(1, "B11", "85895.5 万元")
            .write(1, "D11", "-120万元")
            .write(1, "F11", "23件")
            .write(2, "B3", "总投资：1366万元；\n已投资：1092.5万元。")
            .write(2, "D3", "8名")
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().values())
        .containsEntry(REGISTERED_CAPITAL, "3000")
        .containsEntry(STAFF, "125")
        .containsEntry(DEVELOPER_SHARE, "50.4")
        .containsEntry(REVENUE, "85895.5")
        .containsEntry(PROFIT, "-120")
        .containsEntry(PATENTS, "23")
        .containsEntry(INVESTMENT, "1366")
        .containsEntry(INVESTED, "1092.5")
        .containsEntry(PLATFORM_STAFF, "8");
  }

  @Test
  void wordsWhereANumberBelongsAreRefusedAtTheirCell() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(1, "B8", "一百多人")
            .write(1, "B11", "详见审计报告")
            .write(2, "B3", "约一千三百万")
            .read(folder);
    assertThat(filled.problems())
        .allMatch(Problem::isError)
        .extracting(Problem::field, Problem::cell)
        .containsExactlyInAnyOrder(
            tuple("staff", "表1 B8"), tuple("revenue", "表1 B11"), tuple("investment", "表2 B3"));
    assertThat(filled.answers().find(STAFF)).isEmpty();
  }

  @Test
  void movedRowsAreFoundByTheirLabels() throws IOException {
    SampleForm form = SampleForm.open();
    XWPFTableRow address = form.table(1).getRow(4);
    form.table(1).addRow(address, 1);
    form.table(1).removeRow(5);
    XWPFTableRow year = form.table(1).getRow(11);
    form.table(1).addRow(year, 10);
    form.table(1).removeRow(12);
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().values())
        .containsEntry(OFFICE_ADDRESS, "重庆市北碚区石杨路236号")
        .containsEntry(REVENUE, "85895")
        .containsEntry(REVENUE_BEFORE, "77305");
    assertThat(filled.cells())
        .containsEntry(OFFICE_ADDRESS, "表1 B2")
        .containsEntry(REVENUE, "表1 B12")
        .containsEntry(REVENUE_BEFORE, "表1 B11");
  }

  @Test
  void addedRowsAreListedAndTheOthersStillRead() throws IOException {
    Filled filled =
        SampleForm.open()
            .insert(1, 6, List.of("所属行业", "软件和信息技术服务业"))
            .insert(1, 14, List.of("2019年", "60000", "50000", "5000", "3000", "11"))
            .read(folder);
    assertThat(filled.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
    assertThat(filled.problems()).extracting(Problem::cell).containsExactly("表1 A6", "表1 A14");
    assertThat(texts(filled)).anyMatch(text -> text.contains("所属行业　软件和信息技术服务业"));
    assertThat(texts(filled)).anyMatch(text -> text.contains("2019年") && text.contains("60000"));
    assertThat(filled.answers().text(WEBSITE)).isEqualTo("www.example.com");
    assertThat(filled.cells()).containsEntry(WEBSITE, "表1 B7");
    assertThat(filled.answers().text(UNIT_PROFILE)).startsWith("重庆知微智造科技有限公司专注于");
  }

  @Test
  void aStrangeLabelBesideAKnownOneIsListedAndNotTakenForItsAnswer() throws IOException {
    SampleForm form = SampleForm.open();
    form.table(1).getRow(5).createCell().setText("传真");
    form.table(1).getRow(5).createCell().setText("023-60000000");
    form.insert(1, 6, List.of("办公地址邮编", "400000", "联系传真", "023-60000001"));
    Filled filled = form.read(folder);
    assertThat(filled.answers().text(NATURE)).isEqualTo("有限责任");
    assertThat(texts(filled)).anyMatch(text -> text.contains("传真"));
    assertThat(texts(filled)).anyMatch(text -> text.contains("办公地址邮编　400000　联系传真"));
  }

  @Test
  void anAnswerSplitOverCellsIsPutTogether() throws IOException {
    SampleForm form = SampleForm.open().write(1, "B4", "重庆市北碚区").write(1, "D3", "3000");
    form.table(1).getRow(3).createCell().setText("学府大道88号");
    form.table(1).getRow(2).createCell().setText("万元");
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(FormField.REGISTERED_ADDRESS)).isEqualTo("重庆市北碚区 学府大道88号");
    assertThat(filled.answers().text(REGISTERED_CAPITAL)).isEqualTo("3000");
  }

  @Test
  void aLabelAndItsAnswerMayShareACell() throws IOException {
    SampleForm form = SampleForm.open();
    form.table(2).getRow(2).removeCell(3);
    Filled filled = form.write(2, "C3", "平台专职人数（人）：8").read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(PLATFORM_STAFF)).isEqualTo("8");
    assertThat(filled.cells()).containsEntry(PLATFORM_STAFF, "表2 C3");
  }

  @Test
  void labelsWithLineEndsNotesAndOtherYearsAreStillLabels() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(1, "A8", "在职\n职工人数\n(人)")
            .write(2, "C4", "2021 年\n平台服务情况：")
            .write(2, "A10", "所在\n区县\n经信\n主管\n部门\n审核\n意见")
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(STAFF)).isEqualTo("125");
    assertThat(filled.answers().text(SERVICE)).startsWith("2021年咨询设计规划项目");
    assertThat(filled.cells()).containsEntry(OPINION, "表2 B10");
  }

  @Test
  void whatTheEmptyFormPrintsIsNoAnswer() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(1, "B6", "（有则填）")
            .write(2, "D4", "例如适配评测类平台：2021年适配评测产品？件、服务企业？家。")
            .write(2, "B5", "简明扼要说明平台功能、平台服务对象、接入服务资源情况（个体、商家、厂家、设备等）、设备设施、平台运维情况数据统计、实际效益、客户反响等。")
            .write(2, "B6", "（按条目填写）\n1.\n2.\n3.")
            .write(2, "B7", "简要描述服务的主要客户及成效。本平台服务企业百余家。")
            .write(
                2, "B8", "1.平台于*年*月*日被****授予*****称号；\n2.平台于*年*月*日被****授予*****称号；\n······\n（无则不填）")
            .write(2, "B3", "总投资：       已投资：      ")
            .write(2, "B4", "地址（线下平台填写）：\n网址：\n公众号：   ")
            .write(1, "F8", "%")
            .paragraph("2022年", "2022年  月  日")
            .paragraph("1.平台建设背景", "1.平台建设背景。简述平台业务所在行业领域的发展现状、发展趋势及未来前景，平台建设的主要考虑、发展目标、技术力量等情况。")
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().values())
        .doesNotContainKeys(
            WEBSITE,
            SERVICE,
            PLATFORM_PROFILE,
            CAPABILITIES,
            FormField.AWARDS,
            INVESTMENT,
            INVESTED,
            PLATFORM_ADDRESS,
            PLATFORM_WEBSITE,
            PLATFORM_ACCOUNT,
            DEVELOPER_SHARE,
            FILLED_ON,
            BACKGROUND)
        .containsEntry(FormField.CASES, "本平台服务企业百余家。");
  }

  @Test
  void addressWebsiteAndAccountAreToldApart() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(2, "B4", "公众号：知微服务 网址:https://p.example.com/a?b=1\n地址(线下平台填写)：重庆市\n北碚区1号")
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().values())
        .containsEntry(PLATFORM_ACCOUNT, "知微服务")
        .containsEntry(PLATFORM_WEBSITE, "https://p.example.com/a?b=1")
        .containsEntry(PLATFORM_ADDRESS, "重庆市北碚区1号");
  }

  @Test
  void anAddressWithoutItsWordIsTakenWithAWarning() throws IOException {
    Filled filled = SampleForm.open().write(2, "B4", "重庆市北碚区1号").read(folder);
    assertThat(filled.answers().text(PLATFORM_ADDRESS)).isEqualTo("重庆市北碚区1号");
    assertThat(filled.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
    Filled web = SampleForm.open().write(2, "B4", "www.p.example.com").read(folder);
    assertThat(web.answers().text(PLATFORM_WEBSITE)).isEqualTo("www.p.example.com");
    assertThat(web.problems()).isEmpty();
  }

  @Test
  void aContactWithoutLabelsOfItsOwnIsStillRead() throws IOException {
    SampleForm form = SampleForm.open();
    form.table(1).removeRow(15);
    form.table(1).removeRow(14);
    form.insert(1, 15, List.of("联系人", "吕俊丽", "职务", "法人代表"));
    form.insert(1, 16, List.of("联系电话", "19900059515", "邮箱", "contact7001@example.com"));
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().values())
        .containsEntry(CONTACT_NAME, "吕俊丽")
        .containsEntry(CONTACT_POST, "法人代表")
        .containsEntry(CONTACT_MOBILE, "19900059515");
  }

  @Test
  void anotherNameOnTheCoverIsAWarning() throws IOException {
    Filled filled =
        SampleForm.open()
            .paragraph("企业名称", "企业名称（盖章）：重庆知微智造（科技）有限公司")
            .paragraph("平台名称", "平台名称：知微咨询服务平台")
            .read(folder);
    assertThat(filled.answers().text(COVER_UNIT)).isEqualTo("重庆知微智造（科技）有限公司");
    assertThat(filled.problems())
        .extracting(Problem::severity, Problem::field, Problem::cell)
        .containsExactly(tuple(Severity.WARNING, "coverPlatform", "封面"));
    assertThat(texts(filled).getFirst()).contains("知微咨询服务平台", "知微咨询规划公共服务平台");
  }

  @Test
  void anAnswerOnTheNextLineOfTheCoverIsRead() throws IOException {
    Filled filled =
        SampleForm.open()
            .paragraph("项目负责人", "知微咨询规划公共服务平台")
            .paragraph("平台名称", "平台名称：")
            .paragraph("电子邮箱", "电子邮箱：____________")
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(COVER_PLATFORM)).isEqualTo("知微咨询规划公共服务平台");
    assertThat(filled.answers().find(FormField.COVER_EMAIL)).isEmpty();
  }

  @Test
  void aLineOfTheCoverThatNobodyKnowsIsListed() throws IOException {
    Filled filled = SampleForm.open().paragraph("项目负责人", "本表一式两份").read(folder);
    assertThat(filled.problems())
        .extracting(Problem::severity, Problem::cell)
        .containsExactly(tuple(Severity.WARNING, "封面"));
    assertThat(texts(filled).getFirst()).contains("本表一式两份");
  }

  @Test
  void aCoverMadeAsATableIsRead() throws IOException {
    SampleForm form = SampleForm.open();
    form.paragraph("企业名称", "").paragraph("平台名称", "").paragraph("项目负责人", "");
    var cursor = form.document().getParagraphArray(4).getCTP().newCursor();
    var cover = form.document().insertNewTbl(cursor);
    cover.getRow(0).getCell(0).setText("企业名称（盖章）");
    cover.getRow(0).createCell().setText("重庆知微智造科技有限公司");
    cover.createRow().getCell(0).setText("平台名称：");
    cover.getRow(1).getCell(1).setText("知微咨询规划公共服务平台");
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(COVER_UNIT)).isEqualTo("重庆知微智造科技有限公司");
    assertThat(filled.answers().text(COVER_PLATFORM)).isEqualTo("知微咨询规划公共服务平台");
    assertThat(filled.cells()).containsEntry(COVER_UNIT, "封面").containsEntry(UNIT, "表2 B1");
  }

  @Test
  void theDescriptionMayStandInATableAndUnderItsHeadings() throws IOException {
    SampleForm form =
        SampleForm.open()
            .paragraph("1.平台建设背景", "1、平台建设背景：")
            .paragraph("2.平台运营情况", "平台运营情况良好，这一句仍属于背景。");
    var cursor = form.document().getLastParagraph().getCTP().newCursor();
    var table = form.document().insertNewTbl(cursor);
    table.getRow(0).getCell(0).setText("2.平台运营情况");
    table.getRow(0).createCell().setText("运营第一段。");
    table.getRow(0).getCell(1).addParagraph().createRun().setText("运营第二段。");
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().values())
        .containsEntry(BACKGROUND, "平台运营情况良好，这一句仍属于背景。")
        .containsEntry(OPERATION, "运营第一段。\n运营第二段。");
  }

  @Test
  void evidenceBehindTheFormIsNotReadIntoIt() throws IOException {
    SampleForm form = SampleForm.open();
    var table = form.document().createTable(2, 2);
    table.getRow(0).getCell(0).setText("企业名称");
    table.getRow(0).getCell(1).setText("另一家公司");
    table.getRow(1).getCell(0).setText("姓名");
    table.getRow(1).getCell(1).setText("研发人员甲");
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(UNIT)).isEqualTo("重庆知微智造科技有限公司");
    assertThat(filled.answers().text(CONTACT_NAME)).isEqualTo("吕俊丽");
  }

  @Test
  void whatTheBureauWroteIsReadWithItsDate() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(2, "B10", "情况属实，同意推荐。\n（单位公章）\n     2022年 2月 20日")
            .write(2, "A9", "2.本企业承诺信用记录良好。\n法人代表签字：  单位公章:\n    年    月    日")
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(OPINION)).isEqualTo("情况属实，同意推荐。\n2022年 2月 20日");
    assertThat(filled.answers().find(COMMITTED_ON)).isEmpty();
  }

  @Test
  void aFieldAskedTwiceKeepsTheFirstAnswerAndSaysSo() throws IOException {
    Filled filled = SampleForm.open().insert(1, 6, List.of("注册资本（万元）", "5000")).read(folder);
    assertThat(filled.answers().text(REGISTERED_CAPITAL)).isEqualTo("3000");
    assertThat(texts(filled)).anyMatch(text -> text.contains("3000") && text.contains("5000"));
  }

  @Test
  void aFormWithoutATickedCategoryIsAWarning() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(2, "B2", "□适配评测类            □咨询规划类\n□开发服务类   □技术标准类\n□人才培养类    □投资类")
            .read(folder);
    assertThat(filled.answers().find(CATEGORY)).isEmpty();
    assertThat(filled.problems())
        .extracting(Problem::severity, Problem::cell)
        .containsExactly(tuple(Severity.WARNING, "表2 B2"));
  }

  private static List<String> texts(Filled filled) {
    return filled.problems().stream()
        .map(problem -> Messages.CHINESE.text(problem.message()))
        .toList();
  }
}
