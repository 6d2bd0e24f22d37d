package org.huiji.table.xlsx;

import java.time.LocalDateTime;
import java.util.List;
import org.huiji.table.Value;
import org.huiji.table.intake.Shape;

/** The number formats of a workbook by the style index that cells carry. */
record Shapes(List<Shape> byStyle, boolean epoch1904) {

  Value value(int style, double number) {
    return shape(style).value(number, epoch1904);
  }

  /** A date that is kept as such, as the style shows it. */
  Value date(int style, LocalDateTime at) {
    return shape(style).value(at);
  }

  private Shape shape(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Shape.PLAIN;
  }
}
