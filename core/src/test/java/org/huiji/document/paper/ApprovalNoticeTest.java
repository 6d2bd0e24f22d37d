package org.huiji.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.PdfReading.Mark;
import org.huiji.document.template.TemplateSource;
import org.junit.jupiter.api.Test;

class ApprovalNoticeTest {

  private static final double LEFT = 28;
  private static final double RIGHT = 210 - 26;
  private static final double BOTTOM = 297 - 35;

  /** How high over its baseline the face draws a dash, in ems. */
  private static final double DASH = 0.3;

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
              "2026年11月21日");
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
  void pageNumbersStandOutsideAndTheFirstPageOfALetterHasNone() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "文".repeat(1200))) {
      assertThat(pdf.pages()).isEqualTo(3);
      assertThat(number(pdf.marks(0))).isEmpty();
      List<Mark> even = number(pdf.marks(1));
      List<Mark> odd = number(pdf.marks(2));
      assertThat(text(even)).isEqualTo("— 2 —");
      assertThat(text(odd)).isEqualTo("— 3 —");
      assertThat(even).allSatisfy(mark -> assertThat(mark.size()).isBetween(13.0, 14.0));
      assertThat(even.getFirst().x()).isEqualTo(LEFT + 14 * 25.4 / 72, within(0.3));
      assertThat(end(odd)).isEqualTo(RIGHT - 14 * 25.4 / 72, within(0.3));
      assertThat(dash(even)).isEqualTo(BOTTOM + 7, within(0.3));
    }
  }

  @Test
  void theLettersHeadStandsThirtyMillimetresFromTheEdgeOverARedDoubleLine() throws IOException {
    try (PdfReading pdf = print("重庆青云智造软件有限公司", "文".repeat(500))) {
      List<List<Mark>> lines = List.copyOf(lines(pdf.marks(0)).values());
      List<Mark> head = lines.getFirst();
      assertThat(text(head)).isEqualTo(Papers.ISSUER);
      assertThat(middle(head)).isEqualTo(105, within(1.5));
      assertThat(head.getFirst().y() - 0.85 * head.getFirst().size() * 25.4 / 72)
          .isEqualTo(30, within(1.5));
      assertThat(text(lines.get(1))).isEqualTo("示软协〔2026〕12号");
      assertThat(end(lines.get(1))).isEqualTo(RIGHT, within(0.3));
      assertThat(text(lines.get(2))).isEqualTo("申请入会批准通知书");
      assertThat(lines.get(2).getFirst().size()).isBetween(21.0, 22.0);
      assertThat(redLines(pdf, 0))
          .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.2 ? 0 : 1, Double.class)
          .containsExactly(45.4, 46.6, 275.5, 276.6);
      assertThat(redLines(pdf, 1)).isEmpty();
    }
  }

  @Test
  void aSingleItemIsNotNumbered() throws IOException {
    ApprovalNotice usual = Papers.notice("重庆青云智造软件有限公司", "");
    var single =
        new ApprovalNotice(
            usual.title(),
            usual.number(),
            usual.addressee(),
            usual.person(),
            usual.applied(),
            usual.meeting(),
            usual.capacity(),
            usual.memberNumber(),
            null,
            usual.toCollect(),
            usual.collectWhere(),
            usual.attachments(),
            null,
            usual.issuer(),
            usual.issued());
    try (PdfReading pdf = new PdfReading(press.print(List.of(single), Papers.identity("通知书")))) {
      assertThat(pdf.text(0).replaceAll("\\s", ""))
          .contains("领取会员证书和牌匾。请凭本通知书")
          .doesNotContain("一、");
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
      if (mark.y() < BOTTOM) {
        lines.computeIfAbsent(Math.round(mark.y() * 5), y -> new ArrayList<>()).add(mark);
      }
    }
    return lines;
  }

  private static List<Mark> number(List<Mark> marks) {
    return marks.stream().filter(mark -> mark.y() > BOTTOM).toList();
  }

  private static double dash(List<Mark> number) {
    Mark dash = number.getFirst();
    return dash.y() - DASH * dash.size() * 25.4 / 72;
  }

  /** The middles of the horizontal lines under a page, in millimetres from its top. */
  private static List<Double> redLines(PdfReading pdf, int page) throws IOException {
    BufferedImage image =
        new PDFRenderer(pdf.document()).renderImage(page, 10 * 25.4f / 72, ImageType.RGB);
    List<Double> middles = new ArrayList<>();
    int from = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      Color color = new Color(image.getRGB(220, y)); // 22 mm from the left, beside all text
      boolean red = color.getRed() - color.getBlue() > 90;
      if (red && from < 0) {
        from = y;
      } else if (!red && from >= 0) {
        middles.add((from + y) / 20.0);
        from = -1;
      }
    }
    return middles;
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
