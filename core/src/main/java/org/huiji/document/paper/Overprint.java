package org.huiji.document.paper;

/**
 * Printing on stock that has its border already: only the text, moved to where the stock wants it.
 *
 * @param rightMm how far to the right, negative to the left, in millimetres
 * @param downMm how far down, negative up, in millimetres
 * @param title whether the title is printed; false when the stock has it too
 */
public record Overprint(double rightMm, double downMm, boolean title) {

  /** Farther than this the text would leave the sheet. */
  private static final double MOST_MM = 50;

  public Overprint {
    if (!(Math.abs(rightMm) <= MOST_MM && Math.abs(downMm) <= MOST_MM)) {
      throw new IllegalArgumentException("Text may be moved by up to " + MOST_MM + " mm");
    }
  }
}
