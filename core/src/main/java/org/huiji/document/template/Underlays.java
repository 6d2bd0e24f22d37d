package org.huiji.document.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
  private final Map<String, List<Form>> forms = new HashMap<>();

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
        List<Form> drawn = forms(underlay);
        int first = pages.first(paper);
        for (int page = first; page < pages.first(paper + 1); page++) {
          put(drawn.get(Math.min(page - first, drawn.size() - 1)), all.get(page));
        }
      }
    }
  }

  private List<Form> forms(Template underlay) throws IOException {
    List<Form> drawn = forms.get(underlay.file());
    if (drawn == null) {
      drawn = draw(underlay, "Under" + forms.size());
      forms.put(underlay.file(), drawn);
    }
    return drawn;
  }

  private List<Form> draw(Template underlay, String name) throws IOException {
    try (PDDocument drawn = layout.of(underlay)) {
      drawn.save(OutputStream.nullOutputStream()); // only now its fonts hold what they need
      var utility = new LayerUtility(document);
      var found = new ArrayList<Form>();
      for (int page = 0; page < drawn.getNumberOfPages(); page++) {
        String place = name + "p" + page;
        byte[] use = ("q /" + place + " Do Q\n").getBytes(StandardCharsets.US_ASCII);
        found.add(
            new Form(
                COSName.getPDFName(place),
                utility.importPageAsForm(drawn, page),
                new PDStream(document, new ByteArrayInputStream(use))));
      }
      return found;
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
