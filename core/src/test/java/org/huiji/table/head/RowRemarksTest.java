package org.huiji.table.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.huiji.problem.Problem;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.read.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowRemarksTest {

  private static final HeadFinder FINDER =
      new HeadFinder(
          List.of(
              new FieldSpec("name", true, List.of("单位名称")),
              new FieldSpec("note", false, List.of("备注"))));

  @TempDir Path folder;

  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  @ParameterizedTest
  @MethodSource("books")
  void aHiddenRowIsToldOfAtItsFirstCellAndAHiddenColumnOnce(Workbook book) throws IOException {
    var sheet = book.createSheet("名册");
    row(sheet.createRow(0), "单位名称", "备注");
    row(sheet.createRow(1), "甲公司", "一");
    row(sheet.createRow(2), "乙公司", "二");
    sheet.getRow(2).setZeroHeight(true);
    sheet.setColumnHidden(1, true);

    assertThat(FINDER.find(read(folder.resolve("名册"), book).getLast()).orElseThrow().columns())
        .extracting(HeadColumn::hidden)
        .containsExactly(false, true);
    assertThat(remarks(read(folder.resolve("名册"))))
        .containsExactly(
            tuple("B2", false, "table.hidden-column"), tuple("A3", false, "table.hidden-row"));
  }

  @Test
  void everyRowOfAHiddenSheetSaysSo() throws IOException {
    Workbook book = new XSSFWorkbook();
    book.createSheet("说明");
    var sheet = book.createSheet("名册");
    row(sheet.createRow(0), "单位名称", "备注");
    row(sheet.createRow(1), "甲公司", "一");
    book.setSheetHidden(1, true);

    assertThat(remarks(read(book))).containsExactly(tuple("A2", false, "table.hidden-sheet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-甲公司", "＝HYPERLINK(1)"})
  void aTextLikeAFormulaIsToldOf(String text) throws IOException {
    assertThat(remarksOn(text)).containsExactly(tuple("B2", false, "table.like-formula"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-800.00", "-800.00元", "+86 138-0013-8000", "-", "——", "甲=乙", "（-5）", "x@y.cn"})
  void amountsTelephonesAndStrokesAreNoFormulas(String text) throws IOException {
    assertThat(remarksOn(text)).isEmpty();
  }

  @Test
  void aLostCharacterIsAnErrorAtItsCell() throws IOException {
    assertThat(remarksOn("成都\uFFFD")).containsExactly(tuple("B2", true, "table.lost-character"));
  }

  @Test
  void aFormulaThatFailedOrWasNeverComputedIsAnErrorAtItsCell() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    var sheet = book.createSheet("名册");
    row(sheet.createRow(0), "单位名称", "备注");
    sheet.createRow(1).createCell(0).setCellValue("甲公司");
    sheet.getRow(1).createCell(1).setCellFormula("\"乙\"&1");
    row(sheet.createRow(2), "乙公司", "");
    sheet.getRow(2).getCell(1).setCellErrorValue((byte) 23);

    assertThat(remarks(read(book)))
        .containsExactly(
            tuple("B2", true, "table.failed-formula"), tuple("B3", true, "table.failed-formula"));
  }

  private List<Tuple> remarksOn(String note) throws IOException {
    Workbook book = new XSSFWorkbook();
    var sheet = book.createSheet("名册");
    row(sheet.createRow(0), "单位名称", "备注");
    row(sheet.createRow(1), "甲公司", note);
    return remarks(read(book));
  }

  private static void row(Row row, String name, String note) {
    row.createCell(0).setCellValue(name);
    row.createCell(1).setCellValue(note);
  }

  private static List<Tuple> remarks(List<Sheet> sheets) {
    Sheet sheet = sheets.getLast();
    Head head = FINDER.find(sheet).orElseThrow();
    RowRemarks remarks = new RowRemarks(sheet, head);
    return Body.of(sheet, head).stream()
        .flatMap(row -> remarks.of(row.row()).stream())
        .map(RowRemarksTest::shown)
        .toList();
  }

  private static Tuple shown(Problem problem) {
    return tuple(problem.cell(), problem.isError(), problem.message().key());
  }

  private List<Sheet> read(Workbook book) throws IOException {
    return read(folder.resolve("名册"), book);
  }

  private static List<Sheet> read(Path file, Workbook book) throws IOException {
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return read(file);
  }

  private static List<Sheet> read(Path file) {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED).sheets();
  }
}
