package org.huiji.document.fit;

import org.huiji.document.font.FaceRole;

/**
 * The room a template gives one text.
 *
 * @param widthMm in millimetres
 * @param sizePt the size it is printed in if it fits, in points
 * @param leastPt the smallest size allowed, in points
 * @param lines how many lines it may take
 * @param spacingEm what is added after every character, in ems
 */
public record TextBox(
    FaceRole role, double widthMm, double sizePt, double leastPt, int lines, double spacingEm) {

  private static final double POINTS_PER_MM = 72 / 25.4;

  public TextBox {
    if (widthMm <= 0 || leastPt <= 0 || sizePt < leastPt || lines < 1) {
      throw new IllegalArgumentException("Not a text box");
    }
  }

  double widthPt() {
    return widthMm * POINTS_PER_MM;
  }
}
