package org.huiji.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.intake.SafeXml;
import org.jspecify.annotations.Nullable;

/** The list of sheets and the epoch of dates. */
final class WorkbookPart implements SafeXml.Handler {

  /** A sheet as the workbook names it. */
  record Entry(String name, String relation, boolean hidden) {}

  private final List<Entry> sheets = new ArrayList<>();
  private boolean epoch1904;

  List<Entry> sheets() {
    return sheets;
  }

  boolean epoch1904() {
    return epoch1904;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    if (name.equals("sheet")) {
      sheet(xml);
    } else if (name.equals("workbookPr")) {
      epoch1904 = isTrue(SafeXml.attribute(xml, "date1904"));
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
  public void end(String name) {}

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }
}
