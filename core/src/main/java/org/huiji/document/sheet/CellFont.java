package org.huiji.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.huiji.document.fit.LineBreaks;
import org.huiji.document.fit.TextMeasure;
import org.huiji.document.font.EmbeddedFaces;
import org.huiji.document.font.Face;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;

/** One role's face at one size: measures, wraps and writes the texts of a table. */
final class CellFont {

  private final FaceCatalogue faces;
  private final EmbeddedFaces fonts;
  private final FaceRole role;
  private final Face own;
  private final float size;
  private final TextMeasure measure;

  CellFont(FaceCatalogue faces, EmbeddedFaces fonts, FaceRole role, float size) {
    this.faces = faces;
    this.fonts = fonts;
    this.role = role;
    this.own = faces.face(role);
    this.size = size;
    this.measure = new TextMeasure(faces);
  }

  float size() {
    return size;
  }

  /** In points. */
  float width(String text) {
    return (float) measure.ems(role, text) * size;
  }

  /** The lines of a text, none wider than a width in points. */
  List<String> wrap(String text, float width) {
    if (text.indexOf('\n') < 0 && width(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      wrap(part, width, lines);
    }
    return lines;
  }

  private void wrap(String text, float width, List<String> lines) {
    int from = 0;
    int good = 0;
    while (good < text.length()) {
      int next = LineBreaks.next(text, good);
      if (width(text.substring(from, next).stripTrailing()) <= width) {
        good = next;
      } else if (good > from) {
        lines.add(text.substring(from, good).strip());
        from = good;
      } else {
        good = cut(text, from, width);
        lines.add(text.substring(from, good));
        from = good;
      }
    }
    lines.add(text.substring(from).strip());
  }

  /** Where a word wider than its cell must be cut: at least one character is taken. */
  private int cut(String text, int from, float width) {
    int at = text.offsetByCodePoints(from, 1);
    while (at < text.length()) {
      int next = text.offsetByCodePoints(at, 1);
      if (width(text.substring(from, next)) > width) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Writes one line with its baseline beginning at a point. */
  void write(PDPageContentStream page, String line, float x, float y) throws IOException {
    if (line.isEmpty()) {
      return;
    }
    page.beginText();
    page.newLineAtOffset(x, y);
    int from = 0;
    while (from < line.length()) {
      int to = endOfRun(line, from);
      page.setFont(fonts.font(faceOf(line.codePointAt(from))), size);
      page.showText(line.substring(from, to));
      from = to;
    }
    page.endText();
  }

  private int endOfRun(String line, int from) {
    Face face = faceOf(line.codePointAt(from));
    int to = from;
    while (to < line.length() && faceOf(line.codePointAt(to)).equals(face)) {
      to += Character.charCount(line.codePointAt(to));
    }
    return to;
  }

  private Face faceOf(int codePoint) {
    return own.has(codePoint) ? own : faces.faceFor(role, codePoint).orElse(own);
  }
}
