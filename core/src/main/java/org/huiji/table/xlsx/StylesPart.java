package org.huiji.table.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.intake.SafeXml;
import org.huiji.table.intake.Shape;
import org.jspecify.annotations.Nullable;

/** The number format of each cell style. */
final class StylesPart implements SafeXml.Handler {

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private boolean inCellStyles;

  List<Shape> shapes() {
    return shapes;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    switch (name) {
      case "numFmt" -> format(xml);
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> style(xml);
      default -> {}
    }
  }

  private void format(XMLStreamReader xml) {
    String code = SafeXml.attribute(xml, "formatCode");
    if (code != null) {
      codes.put(number(SafeXml.attribute(xml, "numFmtId")), code);
    }
  }

  private void style(XMLStreamReader xml) {
    if (inCellStyles) {
      int id = number(SafeXml.attribute(xml, "numFmtId"));
      shapes.add(Shape.of(id, codes.getOrDefault(id, "")));
    }
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("cellXfs")) {
      inCellStyles = false;
    }
  }
}
