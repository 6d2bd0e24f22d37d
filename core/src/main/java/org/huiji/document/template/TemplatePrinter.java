package org.huiji.document.template;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.huiji.document.font.EmbeddedFaces;
import org.huiji.document.font.Face;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;
import org.huiji.document.pdf.PdfFile;
import org.huiji.document.pdf.PdfIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays filled templates out on pages. */
public final class TemplatePrinter {

  private static final Logger LOG = LoggerFactory.getLogger(TemplatePrinter.class);
  private static final int PLAIN = 400;

  private final FaceCatalogue faces;

  public TemplatePrinter(FaceCatalogue faces) {
    this.faces = faces;
    XRLog.setLoggingEnabled(false);
  }

  /** The papers in one PDF, each beginning a page. */
  public byte[] print(Template template, List<Sheet> papers, PdfIdentity identity)
      throws IOException {
    String html = template.fill(papers.stream().map(Sheet::fields).toList());
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = renderer(template, html, document)) {
      renderer.createPDFWithoutClosing();
      new Underlays(document, this::underlay)
          .put(papers, new PagesOfPapers(renderer, papers.size()));
      return PdfFile.bytes(document, identity, html.hashCode());
    }
  }

  private PDDocument underlay(Template template) throws IOException {
    PDDocument document = new PDDocument();
    try (PdfBoxRenderer renderer = renderer(template, template.fill(List.of(Map.of())), document)) {
      renderer.createPDFWithoutClosing();
    }
    return document;
  }

  private PdfBoxRenderer renderer(Template template, String html, PDDocument document) {
    var resources = new TemplateResources(template.folder());
    var builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .withW3cDocument(
                TemplateXml.parse(template.file(), html), TemplateResources.SCHEME + ":")
            .useUriResolver(resources)
            .useProtocolsStreamImplementation(
                resources, TemplateResources.SCHEME, "http", "https", "file", "jar", "classpath")
            .useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith(TemplateResources.SCHEME + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .usePdfAConformance(PdfAConformance.PDFA_2_U) // else all 14 standard faces are loaded
            .useUnicodeLineBreaker(new ChineseLineBreaker())
            .withDiagnosticConsumer(TemplatePrinter::log);
    var fonts = new EmbeddedFaces(document);
    for (FaceRole role : FaceRole.values()) {
      builder.useFont(
          supplier(fonts, faces.face(role)), role.family(), PLAIN, FontStyle.NORMAL, true);
    }
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    for (Face face : otherFaces(html)) {
      renderer
          .getFontResolver()
          .addFont(
              supplier(fonts, face),
              face.name(),
              PLAIN,
              null,
              true,
              FontGroup.PRE_BUILT_IN_FALLBACK);
    }
    return renderer;
  }

  /** The faces that must help out because a role's own one lacks a character of the text. */
  private Set<Face> otherFaces(String html) {
    BitSet characters = new BitSet();
    for (int i = 0; i < html.length(); i++) {
      int c = html.codePointAt(i);
      characters.set(c);
      i += Character.charCount(c) - 1;
    }
    characters.clear(0, ' ');
    Set<Face> others = new LinkedHashSet<>();
    characters.stream().forEach(c -> addOtherFaces(c, others));
    return others;
  }

  private void addOtherFaces(int codePoint, Set<Face> others) {
    for (FaceRole role : FaceRole.values()) {
      if (!faces.face(role).has(codePoint)) {
        faces.faceFor(role, codePoint).ifPresent(others::add);
      }
    }
  }

  private static PDFontSupplier supplier(EmbeddedFaces fonts, Face face) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return fonts.font(face);
      }
    };
  }

  private static void log(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      LOG.warn("{}", diagnostic.getFormattedMessage());
    } else {
      LOG.debug("{}", diagnostic.getFormattedMessage());
    }
  }
}
