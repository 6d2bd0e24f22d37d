package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.declaration.intake.Place;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that districts made themselves, and files that are none. */
@SuppressWarnings("NullAway.Init") // made before each test
class SummaryFilesTest {

  private static final String SENDER =
      "推荐单位（盖章）：,,渝中区经济信息委,填报人：,张三,办公电话：,63765432,手机：,199 0006 6808,,,,,,\n";
  private static final String HEAD =
      "序号,企业名称,注册时间,2022年主营业务收入(万元),其中:软件和信息服务业务收入（万元）,员工总人数,其中：研发人员数,"
          + "平台名称,平台类型,平台建设起止时间及正式投用时间,平台投资（万元）,平台专职人数（人）,平台简介,2022年平台服务情况,联系人及手机\n";
  private static final String ROW =
      "1,重庆甲科技有限公司,2015年5月,\"1,200.5\",800万元,60人,约30人,甲平台,适配评测,"
          + "2016.1—2017.2；2017.3,总投资：500 已投资：400,12,简介,2022年适配评测产品260件、服务企业45家,张三 19900057966\n";

  @TempDir private Path folder;

  private Bureau bureau;

  @BeforeEach
  void open() {
    bureau = new Bureau(folder);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aTableOfAnotherYearInTextIsRead() throws IOException {
    IntakePreview preview = preview(SENDER + HEAD + ROW);

    IntakeRow row = preview.row(3).orElseThrow();
    assertThat(row.problems()).isEmpty();
    assertThat(row.incoming().filled().answers().values())
        .containsEntry(FormField.REGISTERED_ON, "2015-05")
        .containsEntry(FormField.REVENUE, "1200.5")
        .containsEntry(FormField.SOFTWARE_REVENUE, "800")
        .containsEntry(FormField.STAFF, "60")
        .containsEntry(FormField.DEVELOPERS, "30")
        .containsEntry(FormField.CATEGORY, "适配评测类");
    assertThat(preview.arrival().district()).isEqualTo("渝中区");
    assertThat(preview.arrival().sender())
        .isEqualTo(new Sender("渝中区经济信息委", "张三", "63765432", "19900066808"));
  }

  @Test
  void anOldWorkbookIsReadAndWhatExcelDropsIsAskedFor() throws IOException {
    Path file = folder.resolve("汇总表.xls");
    try (Workbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("附件2");
      fill(sheet.createRow(0), HEAD.strip().split(","));
      Row row = sheet.createRow(1);
      fill(row, ROW.replace("\"1,200.5\"", "1200.5").strip().split(","));
      row.getCell(2).setCellValue(2015.1);
      row.getCell(5).setCellFormula("1/0");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      book.write(out);
    }

    IntakeRow row = bureau.preview(file).row(2).orElseThrow();

    assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(row.problems())
        .extracting(Problem::cell, Problem::isError, problem -> problem.message().key())
        .containsExactly(
            tuple("F2", true, "table.failed-formula"),
            tuple("C2", true, "date.january-or-october"));
  }

  @Test
  void theCompaniesFormIsNoSummaryTableAndSaidToBeAForm() {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> bureau.preview("申报书-重庆青云智造软件有限公司.docx"));

    assertThat(refusal.reason().key()).isEqualTo("summary.is-form");
  }

  @Test
  void aListOfMembersIsNoSummaryTable() throws IOException {
    Path file = write("单位名称,统一社会信用代码,联系人\n重庆甲科技有限公司,91500199MAC000017U,张三\n");

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> bureau.preview(file));

    assertThat(refusal.reason().key()).isEqualTo("summary.not-summary");
  }

  @Test
  void missingColumnsAreNamed() throws IOException {
    Path file = write(HEAD.replace("平台类型,", "").replace("员工总人数,", "") + ROW.replace("适配评测,", ""));

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> bureau.preview(file));

    assertThat(refusal.reason().key()).isEqualTo("summary.column-missing");
    assertThat(refusal.reason().args()).endsWith("1", "员工总人数（人）、平台类型");
  }

  @Test
  void aColumnThatIsThereTwiceIsNamed() throws IOException {
    Path file = write(HEAD.strip() + ",平台名称\n" + ROW);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> bureau.preview(file));

    assertThat(refusal.reason().key()).isEqualTo("summary.column-doubled");
    assertThat(refusal.reason().args()).endsWith("1", "平台名称");
  }

  @Test
  void aColumnOfItsOwnThatADistrictAddedDoesNoHarm() throws IOException {
    assertThat(preview(HEAD.strip() + ",备注,邮箱\n" + ROW).count(Verdict.NEW)).isEqualTo(1);
  }

  @Test
  void theClerkMayPointAtAColumnAndIsRememberedForTheNextFile() throws IOException {
    String foreign = HEAD.replace("平台简介", "一句话介绍");
    SummaryFile file = bureau.open(write(foreign + ROW));
    var head = file.likeliestHead().with("SHORT_PROFILE", 12);
    var options = new SummaryOptions(Bureau.TODAY, "巴南区");
    IntakePreview preview = bureau.preview(file, head, options);

    bureau.take(preview);

    assertThat(bureau.kept()).extracting(one -> one.content().district()).containsExactly("巴南区");
    String second = foreign + ROW.replace("甲", "乙");
    assertThat(preview(second).count(Verdict.NEW)).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadKeepsItsRowOutAtItsCellAndTheOthersGoIn() throws IOException {
    String words = ROW.replace("60人", "六十几个");
    String categories = ROW.replace("适配评测,", "适配评测类、开发服务类,").replace("甲", "乙");
    String nameless = ROW.replace("重庆甲科技有限公司", "");
    String good = ROW.replace("甲", "丙");

    IntakePreview preview = preview(HEAD + words + categories + nameless + good + good);

    assertThat(preview.rows())
        .extracting(
            IntakeRow::row,
            IntakeRow::verdict,
            row -> row.problems().stream().map(Problem::cell).toList())
        .containsExactly(
            tuple(2, Verdict.REFUSED, List.of("F2")),
            tuple(3, Verdict.REFUSED, List.of("I3")),
            tuple(4, Verdict.REFUSED, List.of("B4")),
            tuple(5, Verdict.NEW, List.of()),
            tuple(6, Verdict.DUPLICATE, List.of("H6")));
    assertThat(preview.row(6).orElseThrow().duplicateOf()).isEqualTo(new Place(0, 5, "汇总表.csv"));
    bureau.take(preview);
    assertThat(bureau.kept()).hasSize(1);
  }

  @Test
  void aBureauThatIsNoneOfTheRoundsDayIsSaidAndNothingIsAssumed() throws IOException {
    IntakePreview unknown = preview("推荐单位：成都市经信局\n" + HEAD + ROW);
    IntakePreview nobody = preview(HEAD + ROW);

    assertThat(unknown.arrival().district()).isNull();
    assertThat(unknown.arrival().problems())
        .extracting(Problem::cell, problem -> problem.message().key())
        .containsExactly(tuple("A1", "summary.unknown-bureau"));
    assertThat(nobody.arrival().problems())
        .extracting(Problem::cell, problem -> problem.message().key())
        .containsExactly(tuple(null, "summary.no-bureau"));
    bureau.take(unknown);
    assertThat(bureau.kept()).extracting(one -> one.content().district()).containsOnlyNulls();
    assertThat(bureau.sent()).isEmpty();
  }

  @Test
  void theSenderMayStandBelowTheTable() throws IOException {
    IntakePreview preview = preview(HEAD + ROW + "推荐单位：两江新区管委会   填报人：张三\n");

    assertThat(preview.arrival().district()).isEqualTo("两江新区");
    assertThat(preview.arrival().sender()).isNotNull().extracting("filler").isEqualTo("张三");
    assertThat(preview.count(Verdict.NEW)).isEqualTo(1);
  }

  private IntakePreview preview(String text) throws IOException {
    return bureau.preview(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("汇总表.csv"), text);
  }

  private static void fill(Row row, String[] texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }
}
