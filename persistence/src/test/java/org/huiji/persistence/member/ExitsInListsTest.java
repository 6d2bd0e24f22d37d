package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Decision;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.table.Progress;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that says that somebody has left: never silent, never a new member, never an exit. */
class ExitsInListsTest {

  private static final String CODE = "91500199MAC000017U";

  @TempDir static Path office;

  private static Desktop dalian;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    dalian = new Desktop(office, "dalian");
  }

  @AfterAll
  static void close() {
    dalian.close();
  }

  @ParameterizedTest
  @CsvSource({
    "状态,已退会",
    "会员状态,2025年自愿退会",
    "会籍状态,除名",
    "是否在册,否",
    "是否在会,×",
    "是否退会,是",
    "退会,√",
    "退会日期,2025-03-01",
    "退会原因,公司注销",
    "备注,该单位已退会",
    "其他情况,经理事会同意退会",
    "登记状态,吊销",
    "会员级别,已退会"
  })
  void whoeverIsSaidToHaveLeftIsNoNewMember(String head, String words) throws IOException {
    RosterPreview preview =
        dalian.preview(csv("单位名称,统一社会信用代码," + head + "\n大连甲乙丙科技有限公司," + CODE + "," + words + "\n"));

    RosterRow row = preview.rows().getFirst();
    assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(row.problems())
        .filteredOn(problem -> problem.rule().id().equals("member.exit"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.cell()).isEqualTo("C2");
              assertThat(problem.rule().source()).isNotBlank();
              assertThat(said(problem)).contains(head, words, "没有收入");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "状态,正常",
    "会员状态,在册",
    "是否在册,是",
    "是否退会,否",
    "退会日期,——",
    "退会原因,无",
    "备注,该单位未退会",
    "备注,2019年注销上海分公司",
    "缴费状态,已缴",
    "登记状态,存续（在营、开业、在册）"
  })
  void whoeverIsSaidToBeAMemberIsTakenWithoutAWord(String head, String words) throws IOException {
    RosterPreview preview =
        dalian.preview(csv("单位名称,统一社会信用代码," + head + "\n大连甲乙丙科技有限公司," + CODE + "," + words + "\n"));

    RosterRow row = preview.rows().getFirst();
    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
    assertThat(row.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"会员状态,暂停", "状态,待核实", "备注,2019年退会2023年重新入会"})
  void anotherStateIsToldOfAndTheRowTaken(String head, String words) throws IOException {
    RosterPreview preview =
        dalian.preview(csv("单位名称,统一社会信用代码," + head + "\n大连甲乙丙科技有限公司," + CODE + "," + words + "\n"));

    RosterRow row = preview.rows().getFirst();
    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
    assertThat(row.problems()).extracting(Problem::cell).containsExactly("C2");
    assertThat(said(row.problems().getFirst())).contains(head, words);
  }

  @Test
  void aMemberStaysOneAndTheClerkIsToldWhoDecides() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      desktop.take(desktop.preview(csv("单位名称,统一社会信用代码\n大连甲乙丙科技有限公司," + CODE + "\n")));
      RosterPreview preview =
          desktop.preview(csv("单位名称,统一社会信用代码,会员状态\n大连甲乙丙科技有限公司," + CODE + ",已退会\n"));

      RosterRow row = preview.rows().getFirst();
      assertThat(row.verdict()).isEqualTo(Verdict.SAME);
      assertThat(row.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.cell()).isEqualTo("C2");
                assertThat(said(problem)).contains("理事会", "会员管理办法", "记录退会");
              });
      desktop.take(preview);
      assertThat(status(desktop)).containsExactly(MemberStatus.MEMBER);
    }
  }

  @Test
  void theBracketBehindANameIsNoPartOfIt() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      desktop.take(desktop.preview(csv("单位名称\n大连甲乙丙科技有限公司\n")));

      RosterRow row = desktop.preview(csv("单位名称\n大连甲乙丙科技有限公司（已退会）\n")).rows().getFirst();

      assertThat(row.verdict()).isEqualTo(Verdict.SAME);
      assertThat(row.problems()).extracting(Problem::cell).contains("A2");
    }
  }

  @Test
  void theClerksWordTakesHimInAllTheSame() throws IOException {
    RosterPreview seen = dalian.preview(csv("单位名称,备注\n大连甲乙丙科技有限公司,已退会\n"));
    Desk desk = Desk.UNTOUCHED.deciding(2, new Decision.TakeAsNew());
    RosterPreview preview =
        dalian.roster.preview(seen.file(), seen.head(), seen.options(), desk, Progress.UNWATCHED);

    assertThat(preview.rows().getFirst().verdict()).isEqualTo(Verdict.NEW);
    assertThat(preview.rows().getFirst().problems())
        .anyMatch(problem -> problem.rule().id().equals("member.exit"));
  }

  @Test
  void aTitleBetweenTheRowsHoldsUntilTheNext() throws IOException {
    RosterPreview preview =
        dalian.preview(
            workbook(
                "名册",
                List.of(
                    List.of("序号", "单位名称"),
                    List.of("一、会员单位（1家）"),
                    List.of("1", "大连甲乙丙科技有限公司"),
                    List.of("二、已退会单位（1家）"),
                    List.of("1", "大连丁戊己科技有限公司"),
                    List.of("三、新入会单位"),
                    List.of("1", "大连庚辛壬科技有限公司"))));

    assertThat(preview.rows())
        .extracting(RosterRow::verdict)
        .containsExactly(
            Verdict.SKIPPED,
            Verdict.NEW,
            Verdict.SKIPPED,
            Verdict.REFUSED,
            Verdict.SKIPPED,
            Verdict.NEW);
    assertThat(preview.row(5).orElseThrow().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::cell)
        .containsExactly("B5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"退会名单", "2025年已退会会员", "历史会员"})
  void aSheetOfThoseWhoLeftBringsNobody(String name) throws IOException {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview =
          desktop.preview(
              workbook(name, List.of(List.of("序号", "单位名称"), List.of("1", "重庆甲乙丙科技有限公司"))));

      assertThat(preview.rows()).extracting(RosterRow::verdict).containsExactly(Verdict.REFUSED);
      assertThat(said(preview.rows().getFirst().problems().getLast())).contains(name, "尚待协会答复");
    }
  }

  @Test
  void aListOfBothIsReadRowByRow() throws IOException {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview =
          desktop.preview(
              workbook("在册及退会单位", List.of(List.of("序号", "单位名称"), List.of("1", "重庆甲乙丙科技有限公司"))));

      assertThat(preview.rows()).extracting(RosterRow::verdict).containsExactly(Verdict.NEW);
    }
  }

  @Test
  void whoHasLeftStaysSoAndIsTheSameWhenTheListSaysTheSame() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      Path list = csv("单位名称,统一社会信用代码,通讯地址\n大连甲乙丙科技有限公司," + CODE + ",示例路1号\n");
      desktop.take(desktop.preview(list));
      RegisterEntry entry = desktop.register(Desktop.TODAY).getFirst();
      desktop.exits.end(new MemberExit(entry.id(), Desktop.TODAY, "council", null, "自愿退会"), "王芳");

      assertThat(desktop.preview(list).rows().getFirst().verdict()).isEqualTo(Verdict.SAME);
      Path other = csv("单位名称,统一社会信用代码,通讯地址\n大连甲乙丙科技有限公司," + CODE + ",示例路2号\n");
      assertThat(desktop.preview(other).rows().getFirst().verdict()).isEqualTo(Verdict.REFUSED);
      Path marked = csv("单位名称,统一社会信用代码,状态\n大连甲乙丙科技有限公司," + CODE + ",已退会\n");
      assertThat(desktop.preview(marked).rows().getFirst().verdict()).isEqualTo(Verdict.SAME);
    }
  }

  private List<MemberStatus> status(Desktop desktop) {
    return desktop.register(LocalDate.of(2099, 1, 1)).stream()
        .map(entry -> entry.member().membership().status())
        .toList();
  }

  private static String said(Problem problem) {
    return Messages.CHINESE.text(problem.message());
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("名单.csv"), text);
  }

  private Path workbook(String sheetName, List<List<String>> rows) throws IOException {
    Path file = folder.resolve("名单.xlsx");
    try (var workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet(sheetName);
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
        if (rows.get(i).size() == 1) {
          sheet.addMergedRegion(new CellRangeAddress(i, i, 0, 1));
        }
      }
      workbook.write(out);
    }
    return file;
  }
}
