package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.huiji.cases.Cases;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Lists that went wrong once, and what is right; see also the sentences at their cells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterFilesTest {

  /** What is said of the file, and not of the members in it. */
  private static final Pattern OF_FILES =
      Pattern.compile("table\\..*|date\\..*|roster\\.(goes|second).*");

  @TempDir Path folder;

  private Desktop desktop;

  @BeforeAll
  void open(@TempDir Path data) {
    desktop = new Desktop(data, "chongqing");
  }

  @AfterAll
  void close() {
    desktop.close();
  }

  @Test
  void anEmptyDateIsEmptyAndADateWithoutAFormatIsAsked() {
    RosterPreview preview = preview("06-零日期.xlsx");

    assertThat(row(preview, 2).verdict()).isEqualTo(Verdict.NEW);
    assertThat(row(preview, 2).draft().get(MemberField.JOINED)).isNull();
    assertThat(row(preview, 3).draft().get(MemberField.JOINED)).isNull();
    assertThat(said(row(preview, 4))).contains(tuple("E4", true, "date.excel-serial"));
  }

  @Test
  void aMonthKeptAsANumberIsReadByItsFormatOrAskedAtItsCell() {
    RosterPreview preview = preview("07-2019.10写成数.xlsx");

    assertThat(row(preview, 2).draft().get(MemberField.JOINED)).isEqualTo("2019-10");
    assertThat(row(preview, 5).draft().get(MemberField.JOINED)).isEqualTo("2019-11");
    for (int asked : new int[] {3, 4}) {
      assertThat(row(preview, asked).verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(said(row(preview, asked)))
          .contains(tuple("E" + asked, true, "date.january-or-october"));
    }
    Desk answered = Desk.UNTOUCHED.correcting(3, MemberField.JOINED, "2019.1");
    assertThat(row(again(preview, answered), 3).draft().get(MemberField.JOINED))
        .isEqualTo("2019-01");
  }

  @Test
  void aHiddenRowIsTakenAndSaysSo() {
    RosterPreview preview = preview("08-隐藏行列.xlsx");

    assertThat(preview.count(Verdict.NEW)).isEqualTo(3);
    assertThat(said(row(preview, 3))).containsExactly(tuple("A3", false, "table.hidden-row"));
    assertThat(said(row(preview, 4))).isEmpty();
  }

  @Test
  void radicalsAreTheCharactersTheyStandForAndMakeNoSecondMember() {
    RosterPreview preview = preview("10-康熙部首.xlsx");

    assertThat(row(preview, 2).draft().get(MemberField.NAME)).isEqualTo("重庆大江长软件有限公司");
    assertThat(row(preview, 2).draft().get(MemberField.DISTRICT)).isEqualTo("大足区");
    assertThat(row(preview, 3).verdict()).isEqualTo(Verdict.DUPLICATE);
  }

  @Test
  void aUnitOverTwoMergedRowsHasTwoContacts() {
    RosterPreview preview = preview("11-合并两行两联系人.xlsx");

    assertThat(preview.count(Verdict.NEW)).isEqualTo(2);
    assertThat(row(preview, 2).draft().toMember().people())
        .extracting(Person::role, Person::name, Person::mobile)
        .containsExactly(
            tuple(PersonRole.LIAISON, "张三", "13800138000"),
            tuple(PersonRole.SECOND_LIAISON, "李四", "13900139000"));
    assertThat(said(row(preview, 2))).containsExactly(tuple("F3", false, "roster.second-contact"));
    assertThat(row(preview, 3).verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(said(row(preview, 3))).containsExactly(tuple("F3", false, "roster.goes-on"));
  }

  @Test
  void whatOfAMergedUnitIsNotTakenIsToldAtItsCell() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet("名册");
    row(sheet.createRow(0), "单位名称", "法定代表人", "联系人", "手机");
    row(sheet.createRow(1), "重庆甲一软件有限公司", "王五", "张三", "13800138000");
    row(sheet.createRow(2), "", "赵六", "李四", "");
    row(sheet.createRow(3), "", "王五", "周七", "13900139000");
    row(sheet.createRow(4), "重庆乙二软件有限公司", "王五", "张三", "13800138000");
    sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
    Path file = folder.resolve("合并.xlsx");
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }

    RosterPreview preview = preview(file);

    assertThat(row(preview, 2).draft().get(MemberField.SECOND_LIAISON_NAME)).isEqualTo("李四");
    assertThat(said(row(preview, 2)))
        .containsExactly(
            tuple("C3", false, "roster.second-contact"),
            tuple("B3", false, "roster.goes-on-not-taken"),
            tuple("C4", false, "roster.goes-on-not-taken"),
            tuple("D4", false, "roster.goes-on-not-taken"));
    assertThat(said(row(preview, 3))).containsExactly(tuple("B3", false, "roster.goes-on"));
    assertThat(row(preview, 4).verdict()).isEqualTo(Verdict.SKIPPED);
    MemberDraft alone = row(preview, 5).draft();
    assertThat(alone.get(MemberField.SECOND_LIAISON_NAME)).isNull();
  }

  @Test
  void halfACharacterIsAProblemAtItsCellAndTheRestIsRead() {
    RosterPreview preview = preview("15-半字GBK.csv");

    assertThat(preview.count(Verdict.NEW)).isEqualTo(2);
    assertThat(row(preview, 2).draft().get(MemberField.JOINED)).isEqualTo("2019-03-15");
    assertThat(said(row(preview, 3))).containsExactly(tuple("H3", false, "table.lost-character"));
  }

  @Test
  void aNameThatLostACharacterIsNotTakenUntilItIsWrittenAnew() throws IOException {
    Path file = folder.resolve("半字.csv");
    Files.write(
        file,
        "单位名称,联系人\n重庆甲一软件\u4E00,张三\n重庆乙二软件有限公司,李四\n"
            .getBytes(java.nio.charset.Charset.forName("GB18030")));
    byte[] bytes = Files.readAllBytes(file);
    int half =
        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(",\u00D5\u00C5");
    byte[] cut = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, cut, 0, half - 1);
    System.arraycopy(bytes, half, cut, half - 1, bytes.length - half);
    Files.write(file, cut);

    RosterPreview preview = preview(file);

    assertThat(row(preview, 2).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(said(row(preview, 2))).contains(tuple("A2", true, "table.lost-character"));
    assertThat(row(preview, 3).verdict()).isEqualTo(Verdict.NEW);
    Desk desk = Desk.UNTOUCHED.correcting(2, MemberField.NAME, "重庆甲一软件有限公司");
    assertThat(row(again(preview, desk), 2).verdict()).isEqualTo(Verdict.NEW);
  }

  @Test
  void theOtherCasesAreReadAsTheyLook() {
    for (String name :
        List.of(
            "01-1904加新版Mac扩展.xlsx",
            "02-strict.xlsx",
            "13-乱序单元格.xlsx",
            "16-utf16le无BOM.csv",
            "24-XML表格2003.xls")) {
      RosterPreview preview = preview(name);
      assertThat(preview.count(Verdict.REFUSED)).as(name).isZero();
      assertThat(row(preview, 2).draft().get(MemberField.NAME)).as(name).isEqualTo("重庆甲一软件有限公司");
      if (!name.toLowerCase(Locale.ROOT).contains("13-")) {
        assertThat(row(preview, 2).draft().get(MemberField.JOINED))
            .as(name)
            .isEqualTo("2019-03-15");
      }
    }
  }

  private static void row(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private RosterPreview preview(String name) {
    return preview(Cases.file(name, folder));
  }

  private RosterPreview preview(Path file) {
    return desktop.roster.preview(
        desktop.roster.open(file, ReadOptions.usual(), Progress.UNWATCHED));
  }

  private RosterPreview again(RosterPreview preview, Desk desk) {
    return desktop.roster.preview(
        preview.file(),
        preview.head(),
        RosterOptions.members(Desktop.TODAY),
        desk,
        Progress.UNWATCHED);
  }

  private static RosterRow row(RosterPreview preview, int number) {
    return preview.row(number).orElseThrow();
  }

  private static List<Tuple> said(RosterRow row) {
    return row.problems().stream()
        .filter(problem -> OF_FILES.matcher(problem.message().key()).matches())
        .map(RosterFilesTest::said)
        .toList();
  }

  private static Tuple said(Problem problem) {
    return tuple(problem.cell(), problem.isError(), problem.message().key());
  }
}
