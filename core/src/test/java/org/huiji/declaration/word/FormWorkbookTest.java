package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormWorkbookTest {

  @TempDir Path folder;

  @Test
  void aFilledFormHasEveryAnswerInTheAnnexsPlaceAndNumbersAsNumbers() throws IOException {
    try (XSSFWorkbook book = write(SampleForm.open().read(folder).answers())) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .containsExactly("封面", "企业基本情况", "平台基本情况", "情况介绍材料", "相关证明材料");
      Sheet unit = book.getSheetAt(1);
      assertThat(text(book.getSheetAt(0))).contains("申报书", "重庆知微智造科技有限公司", "2022年2月10日");
      assertThat(beside(unit, "统一社会信用代码").getStringCellValue()).isEqualTo("91500199MAC010928T");
      Cell staff = beside(unit, "在职职工人数\n（人）");
      assertThat(staff.getCellType()).isEqualTo(CellType.NUMERIC);
      Cell share = beside(unit, "研发人员占职工总数比重");
      assertThat(share.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(share.getNumericCellValue()).isBetween(0.0, 1.0);
      assertThat(beside(unit, "2021年").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(text(unit)).contains("☑ITSS  三  级");
      assertThat(text(book.getSheetAt(2))).contains("总投资：1366", "☑咨询规划类", "（单位公章）");
      assertThat(text(book.getSheetAt(3))).contains("1.平台建设背景。本节为虚构");
      assertThat(text(book.getSheetAt(4))).contains("7.其他证明材料。");
    }
  }

  @Test
  void isSetUpForA4WithTheTablesHeadingOnEveryPage() throws IOException {
    try (XSSFWorkbook book = write(SampleForm.open().read(folder).answers())) {
      for (Sheet sheet : book) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
      }
      assertThat(book.getSheetAt(0).getRowBreaks()).hasSize(1);
      assertThat(book.getSheetAt(1).getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(book.getSheetAt(2).getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }
  }

  @Test
  void theEmptyFormHasTheAnnexsHintsAndNoNumbers() throws IOException {
    try (XSSFWorkbook book = write(Answers.NONE)) {
      assertThat(text(book.getSheetAt(1))).contains("（有则填）", "□国家高新企业");
      assertThat(text(book.getSheetAt(2))).contains("*年*月—*年*月；", "2.平台于*年*月*日被****授予");
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          assertThat(row).allMatch(cell -> cell.getCellType() != CellType.NUMERIC);
        }
      }
    }
  }

  @Test
  void theLongestTextsStandWholeInRowsThatExcelTakes() throws IOException {
    String most = "平台面向全市软件企业提供服务。".repeat(1300);
    Answers answers =
        Answers.NONE
            .with(FormField.UNIT, "=1+2")
            .with(FormField.PLATFORM_PROFILE, most)
            .with(FormField.OPINION, most)
            .with(FormField.BACKGROUND, most);
    try (XSSFWorkbook book = write(answers)) {
      assertThat(text(book.getSheetAt(2))).contains(most);
      assertThat(text(book.getSheetAt(3))).contains(most);
      for (Sheet sheet : book) {
        assertThat(sheet).allMatch(row -> row.getHeightInPoints() <= 409);
      }
      Cell guarded = beside(book.getSheetAt(1), "企业名称");
      assertThat(guarded.getCellType()).isEqualTo(CellType.STRING);
      assertThat(guarded.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  private XSSFWorkbook write(Answers answers) throws IOException {
    byte[] bytes = FormWorkbook.of(answers, BuiltInRounds.secondBatchOf2021());
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** The place at the right of a label. */
  private static Cell beside(Sheet sheet, String label) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
          int next = cell.getColumnIndex() + 1;
          return row.getCell(next);
        }
      }
    }
    throw new AssertionError("No label " + label);
  }

  private static String text(Sheet sheet) {
    StringBuilder all = new StringBuilder();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          all.append(cell.getStringCellValue()).append('\n');
        }
      }
    }
    return all.toString();
  }
}
