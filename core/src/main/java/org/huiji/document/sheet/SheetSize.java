package org.huiji.document.sheet;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheets tables are printed on. */
public enum SheetSize {
  A4_PORTRAIT(210, 297),
  A4_LANDSCAPE(297, 210),
  A3_LANDSCAPE(420, 297);

  private static final float POINTS_PER_MM = 72 / 25.4f;

  private final float widthMm;
  private final float heightMm;

  SheetSize(float widthMm, float heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  PDRectangle box() {
    return new PDRectangle(widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM);
  }
}
