package org.huiji.document.font;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one document, each embedded once however many roles it serves. */
public final class EmbeddedFaces {

  private final PDDocument document;
  private final Map<Face, PDType0Font> fonts = new HashMap<>();

  public EmbeddedFaces(PDDocument document) {
    this.document = document;
  }

  public PDType0Font font(Face face) {
    return fonts.computeIfAbsent(face, used -> used.in(document));
  }
}
