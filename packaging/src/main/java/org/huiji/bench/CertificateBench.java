package org.huiji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.huiji.document.font.EmbeddedFaces;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;
import org.huiji.document.paper.MemberCertificate;
import org.huiji.document.paper.Press;
import org.huiji.document.paper.Wording;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.template.TemplateSource;

/** 1,000 member certificates in one PDF beside PDFBox drawing the same texts in the same face. */
final class CertificateBench {

  private static final PdfIdentity IDENTITY =
      new PdfIdentity("会员证书", "重庆示例协会", OffsetDateTime.parse("2026-03-18T09:00:00+08:00"));
  private static final PDRectangle PAGE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final double BUDGET = 3;

  private CertificateBench() {}

  public static void main(String[] args) throws Exception {
    var faces = FaceCatalogue.bundledOnly();
    var press = new Press(faces, TemplateSource.builtIn());
    List<MemberCertificate> papers =
        IntStream.range(0, 1_000).mapToObj(CertificateBench::certificate).toList();
    System.out.printf(Contest.HEAD);
    new Contest(
            "1,000 certificates to one PDF",
            () -> press.print(papers, IDENTITY).length,
            () -> plain(papers, faces),
            BUDGET)
        .run(10, 11);
  }

  private static MemberCertificate certificate(int number) {
    return new MemberCertificate(
        "会员证书",
        String.format(Locale.ROOT, "渝软协证字〔2026〕%04d号", number + 1),
        String.format(Locale.ROOT, "CQ-%05d", number + 1),
        Fiction.name(number),
        "理事单位",
        new Wording("兹批准", "为本会理事单位，特发此证。"),
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2030, 12, 31),
        "重庆示例软件行业协会",
        LocalDate.of(2026, 3, 18),
        null);
  }

  private static long plain(List<MemberCertificate> papers, FaceCatalogue faces)
      throws IOException {
    try (var document = new PDDocument()) {
      PDFont font = new EmbeddedFaces(document).font(faces.face(FaceRole.SONG));
      for (MemberCertificate paper : papers) {
        var page = new PDPage(PAGE);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
          draw(out, font, paper);
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.size();
    }
  }

  private static void draw(PDPageContentStream out, PDFont font, MemberCertificate paper)
      throws IOException {
    out.setLineWidth(1.2f * MILLIMETRE);
    out.addRect(9 * MILLIMETRE, 9 * MILLIMETRE, 279 * MILLIMETRE, 192 * MILLIMETRE);
    out.stroke();
    out.setLineWidth(0.2f * MILLIMETRE);
    out.addRect(11.6f * MILLIMETRE, 11.6f * MILLIMETRE, 273.8f * MILLIMETRE, 186.8f * MILLIMETRE);
    out.stroke();
    centred(out, font, 48, 165, paper.title());
    centred(out, font, 21, 140, "兹批准");
    centred(out, font, 32, 115, paper.name());
    centred(out, font, 21, 95, "为本会" + paper.capacity() + "，特发此证。");
    at(out, font, 12.5f, 30, 45, "证书编号：" + paper.number());
    at(out, font, 12.5f, 30, 37, "会员编号：" + paper.memberNumber());
    at(out, font, 12.5f, 30, 29, "有效期限：二〇二六年一月一日至二〇三〇年十二月三十一日");
    at(out, font, 18, 180, 47, paper.issuer());
    at(out, font, 16, 190, 38, "二〇二六年三月十八日");
  }

  private static void centred(
      PDPageContentStream out, PDFont font, float size, float up, String text) throws IOException {
    float width = font.getStringWidth(text) / 1000 * size / MILLIMETRE;
    at(out, font, size, (297 - width) / 2, up, text);
  }

  private static void at(
      PDPageContentStream out, PDFont font, float size, float right, float up, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(right * MILLIMETRE, up * MILLIMETRE);
    out.showText(text);
    out.endText();
  }
}
