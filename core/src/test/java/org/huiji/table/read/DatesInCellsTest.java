package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.cases.Cases;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What numbers and their formats say of dates. */
class DatesInCellsTest {

  @TempDir Path folder;

  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  @Test
  void onlyTheWorkbookItselfSaysFromWhenDatesCount() {
    Sheet sheet = read(Cases.file("01-1904加新版Mac扩展.xlsx", folder));

    assertThat(sheet.value(2, 4).text()).isEqualTo("2019-03-15");
  }

  @Test
  void anOldWorkbookMayCountFrom1904Too() throws IOException {
    HSSFWorkbook book = new HSSFWorkbook();
    var records = book.getInternalWorkbook().getRecords();
    records.stream()
        .filter(DateWindow1904Record.class::isInstance)
        .map(DateWindow1904Record.class::cast)
        .forEach(window -> window.setWindowing((short) 1));
    formatted(book, book.createSheet().createRow(0).createCell(0), 42077, "yyyy/m/d");

    assertThat(read(book).value(1, 0).text()).isEqualTo("2019-03-15");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aMonthKeptAsANumberIsOctoberWhereTheFormatShowsTheZero(Workbook book) throws IOException {
    Row row = book.createSheet().createRow(0);
    formatted(book, row.createCell(0), 2019.1, "0.00");
    formatted(book, row.createCell(1), 2019.1, "0.00_ ");
    formatted(book, row.createCell(2), 2019.1, "0.0");
    formatted(book, row.createCell(3), 2019.1, "General");
    formatted(book, row.createCell(4), 2019.11, "0.00");
    formatted(book, row.createCell(5), 2019.1, "0.000");
    formatted(book, row.createCell(6), 2019.1, "0.00%");
    formatted(book, row.createCell(7), 1234.5, "0.00");

    Sheet sheet = read(book);

    assertThat(texts(sheet, 8))
        .containsExactly(
            "2019.10", "2019.10", "2019.1", "2019.1", "2019.11", "2019.1", "2019.1", "1234.5");
    assertThat(Stream.of(0, 1, 2, 3, 4, 5, 6).filter(column -> isAsked(sheet, column)))
        .containsExactly(2, 3, 5, 6);
  }

  @Test
  void aTextThatASpreadsheetWroteMayHaveLostItsZeroToo() throws IOException {
    Path file = folder.resolve("名册.csv");
    Files.writeString(file, "a,b\n2019.1,2019.2\n", StandardCharsets.UTF_8);

    Sheet sheet = read(file);

    assertThat(sheet.value(2, 0).text()).isEqualTo("2019.1");
    assertThat(isAsked(sheet.rows().get(1).value(0))).isTrue();
    assertThat(isAsked(sheet.rows().get(1).value(1))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("books")
  void theDayZeroIsNothingAndANegativeOneIsShownAsSpreadsheetsDo(Workbook book) throws IOException {
    Row row = book.createSheet().createRow(0);
    row.createCell(0).setCellValue("甲");
    formatted(book, row.createCell(1), 0, "yyyy-mm-dd");
    formatted(book, row.createCell(2), 0, "yyyy年m月");
    formatted(book, row.createCell(3), 0, "yyyy-mm-dd hh:mm");
    formatted(book, row.createCell(4), -5, "yyyy-mm-dd");
    formatted(book, row.createCell(5), 0, "0");
    formatted(book, row.createCell(6), 0, "h:mm");

    Sheet sheet = read(book);

    assertThat(texts(sheet, 7)).containsExactly("甲", "", "", "", "######", "0", "00:00:00");
  }

  @ParameterizedTest
  @CsvSource({"yyyy-mm-dd, 2019-03-15", "[$-804]yyyy\"年\"m\"月\", 2019-03"})
  void theFormatSaysHowMuchOfADateIsMeant(String format, String text) throws IOException {
    Workbook book = new XSSFWorkbook();
    formatted(book, book.createSheet().createRow(0).createCell(0), 43539, format);

    assertThat(read(book).value(1, 0).text()).isEqualTo(text);
  }

  private static Stream<String> texts(Sheet sheet, int columns) {
    return Stream.iterate(0, column -> column + 1)
        .limit(columns)
        .map(column -> sheet.value(1, column).text());
  }

  private static boolean isAsked(Sheet sheet, int column) {
    return isAsked(sheet.value(1, column));
  }

  private static boolean isAsked(Value value) {
    return value instanceof Value.Numeric number && number.isJanuaryOrOctober();
  }

  private static void formatted(Workbook book, Cell cell, double value, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private Sheet read(Workbook book) throws IOException {
    Path file = folder.resolve("名册");
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return read(file);
  }

  private static Sheet read(Path file) {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED).sheets().getFirst();
  }
}
