package org.huiji.table.xlsx;

import java.util.List;
import org.huiji.table.Value;
import org.huiji.table.intake.Shape;

/** The number formats of a workbook by the style index that cells carry. */
record Shapes(List<Shape> byStyle, boolean epoch1904) {

  Value value(int style, double number) {
    Shape shape = style >= 0 && style < byStyle.size() ? byStyle.get(style) : Shape.PLAIN;
    return shape.value(number, epoch1904);
  }
}
