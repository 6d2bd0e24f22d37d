package org.huiji.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.PdfReading.Mark;
import org.junit.jupiter.api.Test;

class TablePressTest {

  private static final String LONG = "重庆两江新区示例未来数字经济产业发展（集团）股份有限公司西南分公司";
  private final TablePress press = new TablePress(Papers.FACES);

  @Test
  void theHeadStandsOnEveryPageAndPagesAreCounted() throws IOException {
    try (PdfReading pdf = print(roster(200))) {
      assertThat(pdf.pages()).isGreaterThan(5);
      for (int page = 0; page < pdf.pages(); page++) {
        assertThat(pdf.text(page))
            .contains("统一社会信用代码", "第 " + (page + 1) + " 页　共 " + pdf.pages() + " 页");
      }
      assertThat(pdf.text(0)).contains("会员名册", "截至2026年11月21日");
      assertThat(pdf.text(1)).doesNotContain("会员名册");
    }
  }

  @Test
  void everyRowStandsWholeOnOnePage() throws IOException {
    try (PdfReading pdf = print(roster(200))) {
      int found = 0;
      for (int page = 0; page < pdf.pages(); page++) {
        String text = pdf.text(page).replaceAll("\\s", "");
        for (int row = 1; row <= 200; row++) {
          if (text.contains(code(row))) {
            assertThat(text).contains("联络员" + row + "号");
            found++;
          }
        }
        assertThat(pdf.marks(page)).allMatch(mark -> mark.y() < 210 - 10 && mark.y() > 14);
      }
      assertThat(found).isEqualTo(200);
    }
  }

  @Test
  void codesAndDatesStayOnOneLineAndLongNamesWrapInTheirCells() throws IOException {
    try (PdfReading pdf = print(roster(7))) {
      assertThat(pdf.text(0)).contains(code(7), "2021年6月").doesNotContain(LONG);
      assertThat(pdf.text(0).replaceAll("\\s", "")).contains("重庆两江新区示例");
    }
  }

  @Test
  void nothingLeavesTheSheetHoweverManyColumns() throws IOException {
    List<Column> columns = IntStream.range(0, 24).mapToObj(i -> Column.left("栏目" + i, 1)).toList();
    List<String> row = IntStream.range(0, 24).mapToObj(i -> "91500199MA0000001X" + i).toList();
    var wide = new TablePaper("宽表", List.of(), columns, List.of(row), SheetSize.A4_LANDSCAPE);
    try (PdfReading pdf = print(wide)) {
      for (Mark mark : pdf.marks(0)) {
        assertThat(mark.x()).isGreaterThan(14);
        assertThat(mark.x() + mark.width()).isLessThan(297 - 14);
      }
    }
  }

  @Test
  void aColumnFilledByHandHasItsRoomWhereNothingStandsYet() throws IOException {
    List<Column> columns = List.of(Column.left("单位名称", 1), Column.centre("交付", 1, 9));
    var list =
        new TablePaper(
            "清单", List.of(), columns, List.of(List.of(LONG, "")), SheetSize.A4_LANDSCAPE);
    try (PdfReading pdf = print(list)) {
      Mark head =
          pdf.marks(0).stream().filter(it -> it.text().equals("交")).findFirst().orElseThrow();
      double half = 297 - 15 - (head.x() + head.width());
      assertThat(2 * half).isGreaterThan(9 * head.width());
    }
  }

  @Test
  void anEmptyTableIsOnePageWithItsHead() throws IOException {
    try (PdfReading pdf = print(roster(0))) {
      assertThat(pdf.pages()).isEqualTo(1);
      assertThat(pdf.text(0)).contains("单位名称", "第 1 页　共 1 页");
    }
  }

  @Test
  void aRowWithACharacterNoFaceHasIsNamed() {
    var paper =
        new TablePaper(
            "名册",
            List.of(),
            List.of(Column.left("单位名称", 1)),
            List.of(List.of("云象"), List.of("𠮷利")),
            SheetSize.A4_LANDSCAPE);
    assertThat(press.check(paper))
        .singleElement()
        .satisfies(problem -> assertThat(problem.paper()).isEqualTo(1))
        .satisfies(problem -> assertThat(problem.field()).isEqualTo("单位名称"));
  }

  @Test
  void theSameTableIsTheSameBytesOnA3() throws IOException {
    var a3 = roster(3);
    var paper =
        new TablePaper(a3.title(), a3.subtitles(), a3.columns(), a3.rows(), SheetSize.A3_LANDSCAPE);
    byte[] once = press.print(paper, Papers.identity("会员名册"));
    assertThat(press.print(paper, Papers.identity("会员名册"))).isEqualTo(once);
    try (PdfReading pdf = new PdfReading(once)) {
      assertThat(pdf.document().getPage(0).getMediaBox().getWidth() * 25.4 / 72)
          .isEqualTo(420, within(0.1));
      assertThat(pdf.fonts()).allMatch(font -> font.isEmbedded() && font.getName().contains("+"));
    }
  }

  private PdfReading print(TablePaper paper) {
    return new PdfReading(press.print(paper, Papers.identity("会员名册")));
  }

  private static TablePaper roster(int rows) {
    return new TablePaper(
        "示例市软件行业协会会员名册",
        List.of("截至2026年11月21日"),
        List.of(
            Column.centre("序号", 1),
            Column.left("单位名称", 3),
            Column.left("统一社会信用代码", 2),
            Column.centre("联络员", 2),
            Column.left("地址", 3),
            Column.centre("入会日期", 1)),
        IntStream.rangeClosed(1, rows).mapToObj(TablePressTest::row).toList(),
        SheetSize.A4_LANDSCAPE);
  }

  private static List<String> row(int i) {
    String name = i % 7 == 0 ? LONG : "重庆示例" + i + "科技有限公司";
    return List.of(
        String.valueOf(i), name, code(i), "联络员" + i + "号", "示例区示例路" + i + "号示例大厦东塔楼", "2021年6月");
  }

  private static String code(int i) {
    return "91500199MA" + (1_000_000 + i) + "X";
  }
}
