package org.huiji.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a PDF as a picture on white, for the live preview.
 *
 * @param pixels one {@code 0xAARRGGBB} per pixel, row by row
 * @param pages how many pages the PDF has
 */
@SuppressWarnings("ArrayRecordComponent") // pixels are handed on, never compared
public record PagePicture(int width, int height, int[] pixels, int pages) {

  /**
   * Draws one page.
   *
   * @param page from 0
   * @param dpi pixels per inch; 96 for a screen at 100 %
   */
  public static PagePicture of(byte[] pdf, int page, float dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
      return new PagePicture(width, height, pixels, document.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
