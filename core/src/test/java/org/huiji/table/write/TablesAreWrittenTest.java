package org.huiji.table.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.problem.Refusal;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.read.TableFiles;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesAreWrittenTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", 6, Column.Kind.CENTRED),
          new Column("单位名称", 36, Column.Kind.TEXT),
          new Column("手机", 14, Column.Kind.TEXT),
          new Column("会费（元）", 14, Column.Kind.MONEY),
          new Column("入会日期", 12, Column.Kind.DATE));

  private static final TableSheet TABLE =
      new TableSheet(
          "会员名册",
          "会员名册",
          COLUMNS,
          List.of(
              row(1, "重庆甲软件有限公司", "19900000001", 3000),
              row(2, "=cmd|' /C calc'!A0", "+8619900000002", -50)));

  @TempDir Path folder;

  private static List<Value> row(int serial, String name, String mobile, double fee) {
    return List.of(
        new Value.Numeric(serial),
        Value.of(name),
        Value.of(mobile),
        new Value.Numeric(fee),
        new Value.Date(LocalDate.of(2021, 6, 18).atStartOfDay(), Value.Date.Precision.DAY));
  }

  @Test
  void aWorkbookIsReadBackAsItWasWritten() {
    Path file = folder.resolve("名册.xlsx");
    writer().write(file, List.of(TABLE), Progress.UNWATCHED);

    Sheet sheet = read(file);
    assertThat(sheet.value(1, 4).text()).isEqualTo("会员名册");
    assertThat(sheet.value(2, 3).text()).isEqualTo("会费（元）");
    assertThat(sheet.value(3, 2)).isEqualTo(new Value.Text("19900000001"));
    assertThat(sheet.value(3, 3)).isEqualTo(new Value.Numeric(3000));
    assertThat(sheet.value(3, 4).text()).isEqualTo("2021-06-18");
    assertThat(sheet.value(4, 3)).isEqualTo(new Value.Numeric(-50));
  }

  @Test
  void textThatLooksLikeAFormulaIsQuotedTextAndNoFormula() throws IOException {
    Path file = folder.resolve("名册.xlsx");
    writer().write(file, List.of(TABLE), Progress.UNWATCHED);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Cell cell = book.getSheetAt(0).getRow(3).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).startsWith("=cmd");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getSheetAt(0).getRow(2).getCell(1).getCellStyle().getQuotePrefixed())
          .isFalse();
    }
  }

  @Test
  void aSheetIsReadyToPrintOnA4AcrossWithItsHeadOnEveryPage() throws IOException {
    Path file = folder.resolve("名册.xlsx");
    writer().write(file, List.of(TABLE), Progress.UNWATCHED);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(1);
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
      assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
      assertThat(sheet.getColumnWidth(1)).isEqualTo(36 * 256);
    }
  }

  @Test
  void rowsAreHighEnoughForTheirWrappedText() throws IOException {
    Path file = folder.resolve("名册.xlsx");
    TableSheet table =
        new TableSheet(
            "名册",
            "",
            COLUMNS,
            List.of(row(1, "短", "1", 0), row(2, "长".repeat(40), "1", 0), row(3, "一\n二", "1", 0)));
    writer().write(file, List.of(table), Progress.UNWATCHED);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(18);
      assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(45);
      assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(31.5f);
    }
  }

  @Test
  void separatedTextCarriesAMarkForExcelAndDisarmsFormulas() throws IOException {
    Path file = folder.resolve("名册.csv");
    new CsvWriter().write(file, TABLE, Progress.UNWATCHED);

    assertThat(Files.readString(file)).startsWith("\uFEFF序号").endsWith("\r\n");
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "\uFEFF序号,单位名称,手机,会费（元）,入会日期",
            "1,重庆甲软件有限公司,19900000001,3000,2021-06-18",
            "2,'=cmd|' /C calc'!A0,'+8619900000002,-50,2021-06-18");
    assertThat(read(file).value(3, 1).text()).isEqualTo("=cmd|' /C calc'!A0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+甲", "-乙", "@丙", "＝丁", "＋戊", "－己", "＠庚", "'=辛", "''壬", "'癸", "-50", "=\"1\""
      })
  void textComesBackFromBothKindsOfFilesAsItWas(String text) {
    var table =
        new TableSheet("表", "", COLUMNS, List.of(row(1, text, text, 0), row(2, "甲公司", "1", 0)));
    Path workbook = folder.resolve("表.xlsx");
    Path separated = folder.resolve("表.csv");
    writer().write(workbook, List.of(table), Progress.UNWATCHED);
    new CsvWriter().write(separated, table, Progress.UNWATCHED);

    for (Path file : List.of(workbook, separated)) {
      assertThat(read(file).value(2, 1).text()).isEqualTo(text);
      assertThat(read(file).value(2, 2).text()).isEqualTo(text);
    }
  }

  @Test
  void aFileOpenInAnotherProgramIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("名册.xlsx"), "old");
    Files.createFile(folder.resolve("~$名册.xlsx"));

    assertThatThrownBy(() -> writer().write(file, List.of(TABLE), Progress.UNWATCHED))
        .isInstanceOfSatisfying(FileRefused.class, e -> assertKey(e, "table.target-open"));
    assertThat(file).hasContent("old");
  }

  @Test
  void aMissingFolderIsRefused() {
    Path file = folder.resolve("没有").resolve("名册.xlsx");
    assertThatThrownBy(() -> writer().write(file, List.of(TABLE), Progress.UNWATCHED))
        .isInstanceOfSatisfying(FileRefused.class, e -> assertKey(e, "table.target-no-folder"));
  }

  @Test
  void stoppedWritingLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("名册.csv"), "old");
    List<Value> row = row(1, "甲", "19900000001", 0);
    TableSheet many = new TableSheet("名册", "", COLUMNS, java.util.Collections.nCopies(2_000, row));

    assertThatThrownBy(() -> new CsvWriter().write(file, many, share -> false))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> writer().write(file, List.of(many), share -> false))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("old");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private static void assertKey(Refusal refusal, String key) {
    assertThat(refusal.reason().key()).isEqualTo(key);
  }

  private static WorkbookWriter writer() {
    return new WorkbookWriter(Messages.CHINESE);
  }

  private static Sheet read(Path file) {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED).sheets().getFirst();
  }
}
