package org.huiji.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back: its text, where every character stands, its fonts. */
public final class PdfReading implements AutoCloseable {

  private static final double MM = 25.4 / 72;

  /** A character; its baseline begins at {@code x}, {@code y} millimetres from the top left. */
  public record Mark(String text, double x, double y, double width, double size) {}

  private final PDDocument document;

  public PdfReading(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PDDocument document() {
    return document;
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** The text of a page (from 0), lines as they stand. */
  public String text(int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(document);
  }

  public List<Mark> marks(int page) throws IOException {
    List<Mark> marks = new ArrayList<>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            marks.add(
                new Mark(
                    at.getUnicode(),
                    at.getXDirAdj() * MM,
                    at.getYDirAdj() * MM,
                    at.getWidthDirAdj() * MM,
                    at.getFontSizeInPt()));
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(document);
    return marks;
  }

  public Set<PDFont> fonts() throws IOException {
    Set<PDFont> fonts = new LinkedHashSet<>();
    for (PDPage page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
