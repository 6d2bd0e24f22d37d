package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.table.CellRange;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsAreUnderstoodTest {

  @TempDir Path folder;

  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyKindOfCellIsReadTheSameFromOldAndNewWorkbooks(Workbook book) throws IOException {
    Row row = book.createSheet("甲").createRow(4);
    row.createCell(0).setCellValue("文字");
    row.createCell(1).setCellValue(19900081674d);
    row.createCell(2).setCellValue(true);
    formatted(book, row.createCell(3), 44365, "yyyy\"年\"m\"月\"d\"日\"");
    formatted(book, row.createCell(4), 44365, "yyyy\"年\"m\"月\"");
    formatted(book, row.createCell(5), 44365.5, "yyyy-mm-dd hh:mm");
    formatted(book, row.createCell(6), 0.4375, "h:mm:ss");
    formatted(book, row.createCell(7), 7, "0000");
    formatted(book, row.createCell(8), 1234.5, "[Red]#,##0.00");
    row.createCell(9).setCellErrorValue(FormulaError.NA.getCode());
    row.createCell(10).setCellFormula("\"a\"&\"b\"");
    row.createCell(11).setCellFormula("1+0.1+0.2");
    row.createCell(12).setBlank();
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();

    Sheet sheet = read(book).sheets().getFirst();

    assertThat(sheet.rows()).hasSize(1);
    assertThat(
            sheet.row(5).orElseThrow().cells().stream().map(c -> c.name() + " " + c.value().text()))
        .containsExactly(
            "A5 文字",
            "B5 19900081674",
            "C5 TRUE",
            "D5 2021-06-18",
            "E5 2021-06",
            "F5 2021-06-18 12:00:00",
            "G5 10:30:00",
            "H5 0007",
            "I5 1234.5",
            "J5 #N/A",
            "K5 ab",
            "L5 1.3");
  }

  private static void formatted(Workbook book, Cell cell, double value, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Test
  void datesCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    formatted(book, book.createSheet().createRow(0).createCell(0), 42903, "yyyy-mm-dd");

    assertThat(read(book).sheets().getFirst().value(1, 0).text()).isEqualTo("2021-06-18");
  }

  @Test
  void theFebruary29thThatNeverWasIsStillCounted() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    Row row = book.createSheet().createRow(0);
    formatted(book, row.createCell(0), 1, "yyyy-mm-dd");
    formatted(book, row.createCell(1), 61, "yyyy-mm-dd");

    Sheet sheet = read(book).sheets().getFirst();
    assertThat(sheet.value(1, 0).text()).isEqualTo("1900-01-01");
    assertThat(sheet.value(1, 1).text()).isEqualTo("1900-03-01");
  }

  @ParameterizedTest
  @MethodSource("books")
  void mergedCellsAndHiddenSheetsAreKnown(Workbook book) throws IOException {
    var sheet = book.createSheet("甲");
    sheet.createRow(0).createCell(1).setCellValue("联络员");
    sheet.createRow(1).createCell(3).setCellValue("邮箱");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
    book.createSheet("乙");
    book.setSheetHidden(1, true);

    TableFile file = read(book);

    assertThat(file.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
    Sheet first = file.sheets().getFirst();
    assertThat(first.merged()).containsExactly(new CellRange(1, 1, 1, 3));
    assertThat(first.value(1, 3).text()).isEqualTo("联络员");
    assertThat(first.value(2, 3).text()).isEqualTo("邮箱");
    assertThat(first.value(1, 4).isBlank()).isTrue();
  }

  @Test
  void aCodeTypedAsANumberTellsThatItLostDigits() {
    assertThat(new Value.Numeric(91500199000000000000d).lostDigits()).isTrue();
    assertThat(new Value.Numeric(19900081674d).lostDigits()).isFalse();
    assertThat(new Value.Numeric(0.1 + 0.2).text()).isEqualTo("0.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void textIsReadInAnyOfItsEncodings(String charset) throws IOException {
    Path file = folder.resolve("名册.csv");
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    Files.writeString(file, mark + "单位;手机\n\"甲\n公司\";1\n\n乙;2\n", Charset.forName(charset));

    Sheet sheet = read(file).sheets().getFirst();

    assertThat(sheet.value(1, 0).text()).isEqualTo("单位");
    assertThat(sheet.value(2, 0).text()).isEqualTo("甲\n公司");
    assertThat(sheet.value(4, 1).text()).isEqualTo("2");
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheFirstField() throws IOException {
    Path file = folder.resolve("名册.txt");
    Files.writeString(file, "\uFEFF单位\t手机\n=\"0123\"\t'=1\n", StandardCharsets.UTF_8);

    Sheet sheet = read(file).sheets().getFirst();

    assertThat(sheet.value(1, 0).text()).isEqualTo("单位");
    assertThat(sheet.value(2, 0).text()).isEqualTo("0123");
    assertThat(sheet.value(2, 1).text()).isEqualTo("=1");
  }

  @Test
  void rowsOfATextMayBeShorterOrLongerThanTheFirst() throws IOException {
    Path file = folder.resolve("名册.csv");
    Files.writeString(file, "会员名册\n单位,手机\n甲公司,1,备注\n", StandardCharsets.UTF_8);

    Sheet sheet = read(file).sheets().getFirst();

    assertThat(sheet.value(1, 0).text()).isEqualTo("会员名册");
    assertThat(sheet.value(2, 1).text()).isEqualTo("手机");
    assertThat(sheet.value(3, 2).text()).isEqualTo("备注");
  }

  private TableFile read(Workbook book) throws IOException {
    Path file = folder.resolve("名册");
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return read(file);
  }

  private static TableFile read(Path file) {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED);
  }
}
