package org.huiji.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.PdfReading.Mark;
import org.huiji.document.template.TemplateSource;
import org.junit.jupiter.api.Test;

class ApprovalNoticeTest {

  private static final double LEFT = 28;
  private static final double RIGHT = 210 - 26;
  private final Press press = new Press(Papers.FACES, TemplateSource.builtIn());

  @Test
  void itTellsWhoApprovedWhatAndWhen() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "")) {
      assertThat(pdf.text(0).replaceAll("\\s", ""))
          .contains(
              "申请入会批准通知书",
              "示软协〔2026〕12号",
              "重庆青云智造软件有限公司：",
              "贵单位于2026年10月12日提交的入会申请收悉。",
              "经我会第三届理事会第五次会议（2026年11月18日，通讯方式）审议通过",
              "一、领取会员证书和牌匾。",
              "二、联系方式。联系人：示例人；电话：023-00000000。",
              "特此通知。",
              "2026年11月21日",
              "—1—");
    }
  }

  @Test
  void aFeeThatIsNotKnownIsNotMentioned() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "")) {
      assertThat(pdf.text(0)).doesNotContain("缴纳", "账号");
    }
  }

  @Test
  void aFullPageHas22LinesOf28CharactersWithinTheMarginsOfTheStandard() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "文".repeat(1200))) {
      Map<Long, List<Mark>> lines = lines(pdf.marks(1));
      assertThat(lines).hasSize(22);
      for (List<Mark> line : lines.values()) {
        assertThat(line).hasSizeLessThanOrEqualTo(28);
        assertThat(line.getFirst().x()).isGreaterThanOrEqualTo(LEFT - 0.1);
        assertThat(line.getLast().x() + line.getLast().width()).isLessThanOrEqualTo(RIGHT + 0.1);
      }
      List<Mark> second = lines.values().stream().toList().get(1);
      assertThat(second).hasSize(28);
      assertThat(second.getFirst().x()).isEqualTo(LEFT, within(0.2));
    }
  }

  @Test
  void theDateEndsFourCharactersFromTheRightAndTheIssuerIsCentredOverIt() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "")) {
      List<List<Mark>> lines = List.copyOf(lines(pdf.marks(0)).values());
      List<Mark> date = lines.getLast();
      List<Mark> issuer = lines.get(lines.size() - 2);
      assertThat(text(date)).isEqualTo("2026年11月21日");
      assertThat(text(issuer)).isEqualTo(Papers.ISSUER);
      double em = 156.0 / 28;
      assertThat(end(date)).isEqualTo(RIGHT - 4 * em, within(0.2));
      assertThat(middle(issuer)).isEqualTo(middle(date), within(0.2));
    }
  }

  @Test
  void paragraphsAreIndentedByTwoCharactersAndTheAddresseeIsNot() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "")) {
      List<List<Mark>> lines = List.copyOf(lines(pdf.marks(0)).values());
      int addressee = 0;
      while (!text(lines.get(addressee)).startsWith("重庆青云")) {
        addressee++;
      }
      assertThat(lines.get(addressee).getFirst().x()).isEqualTo(LEFT, within(0.2));
      assertThat(lines.get(addressee + 1).getFirst().x())
          .isEqualTo(LEFT + 2 * 156.0 / 28, within(0.2));
    }
  }

  @Test
  void everyNoticeOfABatchCountsItsPagesFromOne() throws IOException {
    var batch = List.of(Papers.notice("甲有限公司", "文".repeat(700)), Papers.notice("乙有限公司", ""));
    try (PdfReading pdf = new PdfReading(press.print(batch, Papers.identity("通知书")))) {
      assertThat(pdf.pages()).isEqualTo(3);
      assertThat(pdf.text(1)).contains("— 2 —");
      assertThat(pdf.text(2)).contains("乙有限公司", "— 1 —");
    }
  }

  @Test
  void theSignatureNeverStandsAloneOnAPage() throws IOException {
    for (int length = 150; length <= 400; length += 25) {
      try (PdfReading pdf = print("重庆青云智造软件有限公司", "文".repeat(length))) {
        assertThat(pdf.text(pdf.pages() - 1)).contains("特此通知。", "2026年11月21日");
      }
    }
  }

  private PdfReading print(String addressee, String where) {
    return new PdfReading(
        press.print(List.of(Papers.notice(addressee, where)), Papers.identity("通知书")));
  }

  /** The lines of the body by height, the page number left out. */
  private static Map<Long, List<Mark>> lines(List<Mark> marks) {
    Map<Long, List<Mark>> lines = new TreeMap<>();
    for (Mark mark : marks) {
      if (mark.y() < 297 - 35) {
        lines.computeIfAbsent(Math.round(mark.y() * 5), y -> new java.util.ArrayList<>()).add(mark);
      }
    }
    return lines;
  }

  private static String text(List<Mark> line) {
    return line.stream().map(Mark::text).collect(java.util.stream.Collectors.joining());
  }

  private static double end(List<Mark> line) {
    return line.getLast().x() + line.getLast().width();
  }

  private static double middle(List<Mark> line) {
    return (line.getFirst().x() + end(line)) / 2;
  }
}
