package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.declaration.earlier.EarlierLists;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.dues.bank.line.StatementColumns;
import org.huiji.dues.bank.line.StatementFields;
import org.huiji.dues.bank.line.StatementReader;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.TableFile;
import org.huiji.table.head.Body;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadFinder;
import org.huiji.table.read.TableFiles;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a clerk could not see, or a program could not know, is said at its cell in statements,
 * summary tables and earlier lists as it is in rosters.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before the tests
class OddCellsTest {

  private static final String SUMMARY =
      "序号|企业名称|注册时间|2021年主营业务收入（万元）|其中：软件和信息服务业务收入（万元）|员工总人数|其中：研发人员数|"
          + "平台名称|平台类型|平台建设起止时间及正式投用时间|平台投资（万元）|平台专职人数（人）|平台简介|2021年平台服务情况|联系人及手机";
  private static final String DECLARED =
      "1|重庆甲科技有限公司|2015年5月|1200.5|800|60|30|甲平台|适配评测|2016.1—2017.2；2017.3|总投资：500 已投资：400|12|简介|"
          + "服务企业45家|张三 19900057966";
  private static final String LISTED = "序号|平台名称|企业名称|平台类型";
  private static final String ON_IT = "1|甲平台|重庆甲科技有限公司|适配评测类";
  private static final String STATEMENT = "交易日期|流水号|收入金额|支出金额|对方户名|摘要";
  private static final String PAID = "2026-03-05|1|5000.00||甲示例公司|会费";

  @TempDir Path folder;

  private Bureau bureau;

  @BeforeAll
  void open(@TempDir Path data) {
    bureau = new Bureau(data);
  }

  @AfterAll
  void close() {
    bureau.close();
  }

  /** Something odd in the second row, and what is said of it at which cell. */
  record Odd(String name, Consumer<Sheet> made, Tuple said) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Odd hiddenRow() {
    return new Odd(
        "hidden row",
        sheet -> sheet.getRow(1).setZeroHeight(true),
        tuple("A2", false, "table.hidden-row"));
  }

  private static Odd hiddenColumn(int column, String cell) {
    return new Odd(
        "hidden column",
        sheet -> sheet.setColumnHidden(column, true),
        tuple(cell, false, "table.hidden-column"));
  }

  private static Odd hiddenSheet() {
    return new Odd(
        "hidden sheet",
        sheet -> {
          sheet.getWorkbook().createSheet("说明");
          sheet.getWorkbook().setActiveSheet(1);
          sheet.getWorkbook().setSheetHidden(0, true);
        },
        tuple("A2", false, "table.hidden-sheet"));
  }

  private static Odd text(int column, String text, Tuple said) {
    return new Odd(text, sheet -> sheet.getRow(1).getCell(column).setCellValue(text), said);
  }

  private static Odd failed(int column, Tuple said) {
    return new Odd(
        "failed formula",
        sheet -> {
          sheet.getRow(1).getCell(column).setCellFormula("1/0");
          sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        },
        said);
  }

  private static Odd number(int column, double number, Tuple said) {
    return new Odd(
        "number " + number, sheet -> sheet.getRow(1).getCell(column).setCellValue(number), said);
  }

  static Stream<Odd> inSummaries() {
    return Stream.of(
        hiddenRow(),
        hiddenColumn(14, "O2"),
        hiddenSheet(),
        text(1, "重庆甲科\uFFFD有限公司", tuple("B2", true, "table.lost-character")),
        text(12, "=1+1", tuple("M2", false, "table.like-formula")),
        text(12, "@某平台", tuple("M2", false, "table.like-formula")),
        failed(5, tuple("F2", true, "table.failed-formula")),
        failed(14, tuple("O2", true, "table.failed-formula")),
        number(2, 2019.1, tuple("C2", true, "date.january-or-october")),
        number(9, 2019.1, tuple("J2", true, "date.january-or-october")));
  }

  @ParameterizedTest
  @MethodSource("inSummaries")
  void isSaidInASummaryTable(Odd odd) throws IOException {
    IntakeRow row = bureau.preview(file(odd.made(), SUMMARY, DECLARED)).row(2).orElseThrow();

    assertThat(said(row.problems())).contains(odd.said());
    assertThat(row.verdict() == Verdict.REFUSED).isEqualTo(isError(odd));
  }

  static Stream<Odd> inEarlierLists() {
    return Stream.of(
        hiddenRow(),
        hiddenColumn(2, "C2"),
        hiddenSheet(),
        text(1, "甲平\uFFFD", tuple("B2", true, "table.lost-character")),
        text(1, "+甲平台", tuple("B2", false, "table.like-formula")),
        failed(2, tuple("C2", true, "table.failed-formula")));
  }

  @ParameterizedTest
  @MethodSource("inEarlierLists")
  void isSaidInAnEarlierList(Odd odd) throws IOException {
    var lists = new EarlierLists(bureau.store, new JooqListed(), bureau.imports, bureau.clock);
    EarlierList list =
        EarlierList.read(file(odd.made(), LISTED, ON_IT), ReadOptions.usual(), Progress.UNWATCHED);

    assertThat(lists.preview(list, "渝经信〔2021〕1号"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(said(row.problems())).contains(odd.said());
              assertThat(row.verdict() == Verdict.REFUSED).isEqualTo(isError(odd));
            });
  }

  static Stream<Odd> inStatements() {
    return Stream.of(
        hiddenRow(),
        hiddenColumn(4, "E2"),
        hiddenSheet(),
        text(4, "甲示例\uFFFD", tuple("E2", false, "table.lost-character")),
        text(5, "=会费", tuple("F2", false, "table.like-formula")),
        failed(2, tuple("C2", true, "amount.not-a-number")),
        failed(5, tuple("F2", false, "table.failed-formula")),
        number(0, 2026.1, tuple("A2", true, "bank.no-day")));
  }

  @ParameterizedTest
  @MethodSource("inStatements")
  void isSaidInAStatement(Odd odd) throws IOException {
    Path file = file(odd.made(), STATEMENT, PAID);
    TableFile table = TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED);
    Head found = new HeadFinder(StatementFields.all()).find(table).getFirst();
    var sheet = table.sheets().getFirst();
    Head head = StatementColumns.corrected(sheet, found);

    assertThat(StatementReader.read(sheet, head, Body.of(sheet, head)).values())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(said(line.problems())).contains(odd.said());
              assertThat(line.isBroken()).isEqualTo(isError(odd));
            });
  }

  @Test
  void theContactsOfAPlatformOverMergedRowsAreAllTaken() throws IOException {
    IntakePreview preview =
        bureau.preview(
            file(
                sheet -> merge(sheet, 1, 2, 14),
                SUMMARY,
                DECLARED,
                "||||||||||||||李四 19900057967",
                DECLARED.replace("1|重庆甲", "2|重庆乙").replace("甲平台", "乙平台")));

    IntakeRow first = preview.row(2).orElseThrow();
    assertThat(first.incoming().filled().answers().values())
        .containsEntry(FormField.CONTACT_NAME, "张三、李四")
        .containsEntry(FormField.CONTACT_MOBILE, "19900057966；19900057967");
    assertThat(said(first.problems())).contains(tuple("O3", false, "summary.another-contact"));
    assertThat(preview.row(3).orElseThrow().verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(said(preview.row(3).orElseThrow().problems()))
        .containsExactly(tuple("O3", false, "summary.goes-on"));
    assertThat(preview.row(4).orElseThrow().incoming().filled().answers().text(FormField.PLATFORM))
        .isEqualTo("乙平台");
    assertThat(preview.count(Verdict.DUPLICATE)).isZero();
  }

  @Test
  void theUnitAloneMergedOverARowWithAContactMakesNoSecondDeclaration() throws IOException {
    IntakePreview preview =
        bureau.preview(
            file(
                sheet -> merge(sheet, 1, 2, 2), SUMMARY, DECLARED, "||||||||||||||李四 19900057967"));

    assertThat(
            preview.row(2).orElseThrow().incoming().filled().answers().text(FormField.CONTACT_NAME))
        .isEqualTo("张三、李四");
    assertThat(preview.row(3).orElseThrow().verdict()).isEqualTo(Verdict.SKIPPED);
  }

  @Test
  void whatDiffersInARowThatGoesOnIsToldAtItsCell() throws IOException {
    IntakePreview preview =
        bureau.preview(
            file(
                sheet -> merge(sheet, 1, 2, 8),
                SUMMARY,
                DECLARED,
                "||||||||||||另一段简介||张三 19900057966"));

    assertThat(said(preview.row(2).orElseThrow().problems()))
        .contains(tuple("M3", false, "summary.goes-on-not-taken"))
        .noneMatch(said -> said.toList().contains("summary.another-contact"));
  }

  @Test
  void aUnitAndAContactMergedOverTwoPlatformsDeclareBoth() throws IOException {
    IntakePreview preview =
        bureau.preview(
            file(
                sheet -> {
                  merge(sheet, 1, 2, 2);
                  sheet.addMergedRegion(new CellRangeAddress(1, 2, 14, 14));
                },
                SUMMARY,
                DECLARED,
                DECLARED
                    .replace("1|重庆甲科技有限公司|", "||")
                    .replace("甲平台", "丙平台")
                    .replace("张三 19900057966", "")));

    for (int number : new int[] {2, 3}) {
      IntakeRow row = preview.row(number).orElseThrow();
      assertThat(row.verdict()).isEqualTo(Verdict.NEW);
      assertThat(row.incoming().filled().answers().values())
          .containsEntry(FormField.UNIT, "重庆甲科技有限公司")
          .containsEntry(FormField.CONTACT_NAME, "张三")
          .containsEntry(FormField.CONTACT_MOBILE, "19900057966");
    }
  }

  /** Merges cells of the first two data rows, column by column. */
  private static void merge(Sheet sheet, int first, int last, int columns) {
    for (int column = 0; column < columns; column++) {
      sheet.addMergedRegion(new CellRangeAddress(first, last, column, column));
    }
  }

  private static boolean isError(Odd odd) {
    return (boolean) odd.said().toList().get(1);
  }

  private static List<Tuple> said(List<Problem> problems) {
    assertThat(problems)
        .allSatisfy(
            problem -> assertThat(Messages.CHINESE.text(problem.message())).doesNotContain("{"));
    return problems.stream()
        .map(problem -> tuple(problem.cell(), problem.isError(), problem.message().key()))
        .toList();
  }

  private Path file(Consumer<Sheet> odd, String... rows) throws IOException {
    Path file = folder.resolve("表格.xlsx");
    try (var book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("表");
      for (int i = 0; i < rows.length; i++) {
        fill(sheet.createRow(i), rows[i].split("\\|", -1));
      }
      odd.accept(sheet);
      book.write(out);
    }
    return file;
  }

  private static void fill(Row row, String[] texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
  }
}
