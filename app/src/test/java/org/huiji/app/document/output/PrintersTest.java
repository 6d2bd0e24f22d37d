package org.huiji.app.document.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiji.app.Association;
import org.huiji.app.document.DocumentWindow;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.junit.jupiter.api.Test;

class PrintersTest extends DocumentWindow {

  @Test
  void paperGoesToAPrinterAtItsTrueSize() throws Exception {
    begin("dalian");
    take(MemberStatus.MEMBER);
    MemberId one = association().secretariat().registrar().asOf(Association.TODAY).getFirst().id();
    byte[] pdf =
        association()
            .secretariat()
            .issuing()
            .preview(DocumentKind.CERTIFICATE, one, Association.TODAY, false)
            .bytes();
    var paper = new java.io.ByteArrayOutputStream();
    var printer =
        javax.print.StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            javax.print.DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);

    Printers.print(pdf, printer, 1, "会员证书");

    assertThat(paper.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%!PS");
  }
}
