package org.huiji.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tells whether anything but text is drawn on the pages of a PDF: a paper that was issued says so
 * itself, also one of a data file that never noted it.
 */
public final class Drawing {

  /** Strokes, fills, shadings and pictures. */
  private static final Set<String> PAINT =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI");

  private Drawing() {}

  public static boolean isOn(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        if (isOn(page)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOn(PDPage page) throws IOException {
    var parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator && PAINT.contains(operator.getName())) {
        return true;
      }
    }
    return false;
  }
}
