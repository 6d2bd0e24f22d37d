package org.huiji.app.document.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import org.huiji.document.pdf.PagePicture;

/**
 * A page's picture made smaller in halves: a page shrunk at one go loses the thin strokes of
 * Chinese characters.
 */
final class FittedPicture {

  private final BufferedImage whole;

  FittedPicture(PagePicture picture) {
    int width = picture.width();
    whole = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
    whole.setRGB(0, 0, width, picture.height(), picture.pixels(), 0, width);
  }

  /** The largest picture of the page that fits; never larger than the page was drawn. */
  WritableImage within(double width, double height) {
    double scale = Math.min(1, Math.min(width / whole.getWidth(), height / whole.getHeight()));
    int wanted = (int) Math.max(1, Math.round(whole.getWidth() * scale));
    BufferedImage smaller = whole;
    while (smaller.getWidth() > 2 * wanted) {
      smaller = scaled(smaller, smaller.getWidth() / 2);
    }
    return SwingFXUtils.toFXImage(
        smaller.getWidth() == wanted ? smaller : scaled(smaller, wanted), null);
  }

  private static BufferedImage scaled(BufferedImage from, int width) {
    int height = Math.max(1, Math.round((float) width * from.getHeight() / from.getWidth()));
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = to.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(from, 0, 0, width, height, null);
    pen.dispose();
    return to;
  }
}
