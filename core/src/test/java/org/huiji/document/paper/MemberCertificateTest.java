package org.huiji.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.PdfReading.Mark;
import org.huiji.document.template.TemplateSource;
import org.huiji.rulebook.BuiltInRulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberCertificateTest {

  private static final String NAME = "重庆青云智造软件有限公司";
  private final Press press = new Press(Papers.FACES, TemplateSource.builtIn());

  @Test
  void itsTextCanBeReadBackWithDatesInNumerals() throws IOException {
    try (PdfReading pdf = print(Papers.certificate(NAME))) {
      assertThat(pdf.text(0).replace(" ", ""))
          .contains(
              "会员证书",
              NAME,
              "为本会副会长单位，特发此证。",
              "证书编号：示软协证-2026-0012",
              "会员编号：CQ0012",
              "有效期限：二〇二六年一月一日至二〇二八年十二月三十一日",
              Papers.ISSUER,
              "二〇二六年十一月二十一日");
    }
  }

  @Test
  void itsSentenceIsTheOneOfEachBuiltInRuleBook() throws IOException {
    for (String rules : List.of("chongqing", "dalian", "itss")) {
      String sentence = BuiltInRulebooks.read(rules).papers().certificateText().value();
      try (PdfReading pdf = print(worded(sentence))) {
        assertThat(pdf.text(0).replaceAll("\\s", ""))
            .as(rules)
            .contains(sentence.replace(" ", "").replace("{单位}", NAME).replace("{职务}", "副会长单位"));
      }
    }
  }

  @Test
  void aSentenceThatBeginsWithTheOfficeIsPrintedWhole() throws IOException {
    try (PdfReading pdf = print(worded("兹聘任本会{职务}：{单位}，任期同本届理事会。"))) {
      assertThat(pdf.text(0).replaceAll("\\s", "")).contains("兹聘任本会副会长单位：" + NAME + "任期同本届理事会。");
    }
  }

  @Test
  void aSentenceOfTheAssociationsOwnTemplateComesBeforeTheRuleBooks(@TempDir Path folder)
      throws IOException {
    TemplateSource own = TemplateSource.in(folder);
    Path file = own.copy("member-certificate");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("\\{\\{#closing}}.*\\{\\{/closing}}", "<div>系我会{{capacity}}。</div>"));
    byte[] bytes =
        new Press(Papers.FACES, own)
            .print(List.of(Papers.certificate(NAME)), Papers.identity("会员证书"));
    try (PdfReading pdf = new PdfReading(bytes)) {
      assertThat(pdf.text(0).replaceAll("\\s", "")).contains("系我会副会长单位。").doesNotContain("特发此证");
    }
  }

  @Test
  void itIsOneLandscapeSheetOfA4() throws IOException {
    try (PdfReading pdf = print(Papers.certificate(NAME))) {
      var box = pdf.document().getPage(0).getMediaBox();
      assertThat(pdf.pages()).isEqualTo(1);
      assertThat(box.getWidth() * 25.4 / 72).isEqualTo(297, within(0.1));
      assertThat(box.getHeight() * 25.4 / 72).isEqualTo(210, within(0.1));
    }
  }

  @Test
  void everyFontIsAnEmbeddedSubset() throws IOException {
    try (PdfReading pdf = print(Papers.certificate(NAME))) {
      assertThat(pdf.fonts()).isNotEmpty();
      for (PDFont font : pdf.fonts()) {
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
      }
    }
  }

  @Test
  void itSaysItsTitleAuthorAndLanguage() throws IOException {
    try (PdfReading pdf = print(Papers.certificate(NAME))) {
      var catalog = pdf.document().getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("会员证书");
      assertThat(pdf.document().getDocumentInformation().getAuthor()).isEqualTo(Papers.ISSUER);
      String xmp =
          new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(xmp).contains("会员证书", "zh-CN", "2026-11-21T09:00:00+08:00");
    }
  }

  @Test
  void nothingButIssuerAndDateStandsWhereTheSealGoes() throws IOException {
    try (PdfReading pdf = print(Papers.certificate("长".repeat(40)))) {
      String inSquare =
          pdf.marks(0).stream()
              .filter(mark -> mark.x() + mark.width() > 192.5 && mark.x() < 237.5)
              .filter(mark -> mark.y() > 143 && mark.y() - 6 < 188)
              .map(Mark::text)
              .collect(Collectors.joining());
      assertThat(inSquare).startsWith(Papers.ISSUER);
      assertThat("二〇二六年十一月二十一日").contains(inSquare.substring(Papers.ISSUER.length()));
    }
  }

  @Test
  void overprintingMovesEveryCharacterByExactlyTheOffset() throws IOException {
    try (PdfReading still = print(Papers.certificate(NAME, new Overprint(0, 0, true)));
        PdfReading moved = print(Papers.certificate(NAME, new Overprint(7.5, -4.25, true)))) {
      List<Mark> from = still.marks(0);
      List<Mark> to = moved.marks(0);
      assertThat(to).hasSameSizeAs(from);
      for (int i = 0; i < from.size(); i++) {
        assertThat(to.get(i).x() - from.get(i).x()).isEqualTo(7.5, within(0.03));
        assertThat(to.get(i).y() - from.get(i).y()).isEqualTo(-4.25, within(0.03));
      }
    }
  }

  @Test
  void overprintingDrawsNoBorderAndTheTitleOnlyOnDemand() throws IOException {
    try (PdfReading full = print(Papers.certificate(NAME));
        PdfReading bare = print(Papers.certificate(NAME, new Overprint(0, 0, false)))) {
      assertThat(operators(full)).contains("Do");
      assertThat(operators(bare)).doesNotContain("Do", "f", "S", "B");
      assertThat(bare.text(0)).doesNotContain("会 员 证 书").contains(NAME);
    }
  }

  @Test
  void fortyCertificatesAreFortyPagesInOneFile() throws IOException {
    List<MemberCertificate> forty =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> Papers.certificate("重庆示例" + i + "科技有限公司"))
            .toList();
    try (PdfReading pdf = new PdfReading(press.print(forty, Papers.identity("会员证书")))) {
      assertThat(pdf.pages()).isEqualTo(40);
      assertThat(pdf.text(39)).contains("重庆示例40科技有限公司");
      assertThat(pdf.fonts()).hasSizeLessThanOrEqualTo(80);
    }
  }

  @Test
  void rareCharactersAreReadBackAsTheyWereGiven() throws IOException {
    try (PdfReading pdf = print(Papers.certificate("㵘𬭚𫖮科技有限公司"))) {
      assertThat(pdf.text(0)).contains("㵘𬭚𫖮科技有限公司");
    }
  }

  @Test
  void theSameCertificateIsTheSameBytes() {
    byte[] once = press.print(List.of(Papers.certificate(NAME)), Papers.identity("会员证书"));
    byte[] again =
        new Press(Papers.FACES, TemplateSource.builtIn())
            .print(List.of(Papers.certificate(NAME)), Papers.identity("会员证书"));
    assertThat(again).isEqualTo(once);
  }

  private static MemberCertificate worded(String sentence) {
    MemberCertificate usual = Papers.certificate(NAME);
    return new MemberCertificate(
        usual.title(),
        usual.number(),
        usual.memberNumber(),
        usual.name(),
        usual.capacity(),
        Wording.of(sentence, usual.name(), usual.capacity()),
        usual.validFrom(),
        usual.validTo(),
        usual.issuer(),
        usual.issued(),
        null);
  }

  private PdfReading print(MemberCertificate certificate) {
    return new PdfReading(press.print(List.of(certificate), Papers.identity("会员证书")));
  }

  private static List<String> operators(PdfReading pdf) throws IOException {
    var parser = new org.apache.pdfbox.pdfparser.PDFStreamParser(pdf.document().getPage(0));
    return parser.parse().stream()
        .filter(org.apache.pdfbox.contentstream.operator.Operator.class::isInstance)
        .map(o -> ((org.apache.pdfbox.contentstream.operator.Operator) o).getName())
        .toList();
  }
}
