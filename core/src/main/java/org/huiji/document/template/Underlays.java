package org.huiji.document.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Puts borders and the like under the pages of one document, each drawn once and used by all. */
final class Underlays {

  /** Lays out a template of its own. */
  @FunctionalInterface
  interface Layout {
    PDDocument of(Template template) throws IOException;
  }

  /** A drawing, its name on the pages, and the instructions that use it, shared by all pages. */
  private record Form(COSName name, PDFormXObject object, PDStream use) {}

  private final PDDocument document;
  private final Layout layout;
  private final Map<String, Form> forms = new HashMap<>();

  Underlays(PDDocument document, Layout layout) {
    this.document = document;
    this.layout = layout;
  }

  void put(List<Sheet> sheets, PagesOfPapers pages) throws IOException {
    List<PDPage> all = new ArrayList<>();
    document.getPages().forEach(all::add); // by number each would be counted from the first
    for (int paper = 0; paper < sheets.size(); paper++) {
      Template underlay = sheets.get(paper).underlay();
      if (underlay != null) {
        for (int page = pages.first(paper); page < pages.first(paper + 1); page++) {
          put(form(underlay), all.get(page));
        }
      }
    }
  }

  private Form form(Template underlay) throws IOException {
    Form form = forms.get(underlay.file());
    if (form == null) {
      form = draw(underlay, COSName.getPDFName("Under" + forms.size()));
      forms.put(underlay.file(), form);
    }
    return form;
  }

  private Form draw(Template underlay, COSName name) throws IOException {
    try (PDDocument drawn = layout.of(underlay)) {
      var object = new LayerUtility(document).importPageAsForm(drawn, 0);
      byte[] use = ("q /" + name.getName() + " Do Q\n").getBytes(StandardCharsets.US_ASCII);
      return new Form(name, object, new PDStream(document, new ByteArrayInputStream(use)));
    }
  }

  private static void put(Form form, PDPage page) {
    page.getResources().put(form.name(), form.object());
    List<PDStream> contents = new ArrayList<>();
    contents.add(form.use());
    page.getContentStreams().forEachRemaining(contents::add);
    page.setContents(contents);
  }
}
