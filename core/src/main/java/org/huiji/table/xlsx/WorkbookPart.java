package org.huiji.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.intake.SafeXml;
import org.jspecify.annotations.Nullable;

/** The list of sheets and the epoch of dates. */
final class WorkbookPart implements SafeXml.Handler {

  /** A sheet as the workbook names it. */
  record Entry(String name, String relation, boolean hidden) {}

  private final List<Entry> sheets = new ArrayList<>();
  private boolean epoch1904;

  /** The namespace of the workbook itself; newer programs add elements of the same names. */
  private String main = "";

  private int depth;

  List<Entry> sheets() {
    return sheets;
  }

  boolean epoch1904() {
    return epoch1904;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    if (depth == 0) {
      main = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }
    depth++;
    if (!main.equals(Objects.requireNonNullElse(xml.getNamespaceURI(), ""))) {
      return;
    }
    if (name.equals("sheet")) {
      sheet(xml);
    } else if (name.equals("workbookPr") && depth == 2) {
      epoch1904 = isTrue(xml.getAttributeValue(null, "date1904"));
    }
  }

  private void sheet(XMLStreamReader xml) {
    String relation = SafeXml.attribute(xml, "id");
    String sheet = SafeXml.attribute(xml, "name");
    String state = SafeXml.attribute(xml, "state");
    if (relation != null && sheet != null) {
      sheets.add(new Entry(sheet, relation, state != null && !state.equals("visible")));
    }
  }

  @Override
  public void end(String name) {
    depth--;
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }
}
