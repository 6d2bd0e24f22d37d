package org.huiji.table.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.table.Value;
import org.huiji.table.intake.Shape;

/** The number formats of an old workbook by the style index that cells carry. */
final class XlsFormats {

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, Shape> shapes = new HashMap<>();
  private boolean epoch1904;

  void epoch1904(boolean is1904) {
    epoch1904 = is1904;
  }

  void code(int id, String code) {
    codes.put(id, code);
  }

  void style(int formatId) {
    styles.add(formatId);
  }

  Value value(int style, double number) {
    return shapes.computeIfAbsent(style, this::shape).value(number, epoch1904);
  }

  private Shape shape(int style) {
    int id = style < styles.size() ? styles.get(style) : 0;
    return Shape.of(id, codes.getOrDefault(id, ""));
  }
}
