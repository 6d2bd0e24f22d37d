package org.huiji.document.word;

/**
 * A sheet of paper and the margins around its text, in millimetres.
 *
 * @param bottom of the text; page numbers stand below it
 */
public record WordSheet(
    double width, double height, double top, double right, double bottom, double left) {

  /** A4 with the margins of a letter (GB/T 9704-2012). */
  public static final WordSheet LETTER = new WordSheet(210, 297, 37, 26, 35, 28);

  private static final double TWIPS_PER_MM = 1440 / 25.4;

  /** With the same margin on all sides. */
  public static WordSheet of(double width, double height, double margin) {
    return new WordSheet(width, height, margin, margin, margin, margin);
  }

  boolean isAcross() {
    return width > height;
  }

  /** Between the margins, in twentieths of a point. */
  int textWidth() {
    return twips(width) - twips(left) - twips(right);
  }

  static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS_PER_MM);
  }
}
