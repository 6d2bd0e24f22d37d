package org.huiji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.paper.Press;
import org.huiji.document.template.TemplateSource;
import org.junit.jupiter.api.Test;

class PdfBinderTest {

  private final Press press = new Press(Papers.FACES, TemplateSource.builtIn());

  @Test
  void issuedPapersAreBoundInOrderIntoOneFile() throws IOException {
    List<byte[]> issued = List.of(certificate("甲有限公司"), certificate("乙有限公司"));
    byte[] bound = PdfBinder.bind(issued, Papers.identity("会员证书"));
    try (PdfReading pdf = new PdfReading(bound)) {
      assertThat(pdf.pages()).isEqualTo(2);
      assertThat(pdf.text(0)).contains("甲有限公司");
      assertThat(pdf.text(1)).contains("乙有限公司");
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
    assertThat(PdfBinder.bind(issued, Papers.identity("会员证书"))).isEqualTo(bound);
  }

  @Test
  void aPageIsAPictureOfItsSizeAndNotBlank() {
    PagePicture picture = PagePicture.of(certificate("甲有限公司"), 0, 72);
    assertThat(picture.width()).isBetween(841, 842);
    assertThat(picture.height()).isBetween(595, 596);
    assertThat(picture.pages()).isEqualTo(1);
    assertThat(picture.pixels()[0]).isEqualTo(0xFFFFFFFF);
    assertThat(picture.pixels()).contains(0xFFA5813D);
  }

  private byte[] certificate(String name) {
    return press.print(List.of(Papers.certificate(name)), Papers.identity("会员证书"));
  }
}
