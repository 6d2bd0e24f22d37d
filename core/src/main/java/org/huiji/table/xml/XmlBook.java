package org.huiji.table.xml;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.CellRange;
import org.huiji.table.CellRef;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.table.intake.Shape;
import org.huiji.table.intake.SheetBuilder;
import org.jspecify.annotations.Nullable;

/** Walks through the workbook: styles first, then sheet by sheet, row by row. */
final class XmlBook implements SafeXml.Handler {

  private final Intake intake;
  private final XmlStyles styles = new XmlStyles();
  private final List<Sheet> sheets = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable SheetBuilder sheet;
  private boolean epoch1904;
  private boolean inComment;
  private boolean inData;
  private boolean inVisible;
  private int row;
  private int column;
  private int covered;
  private int columnsNamed;
  private int rowsSpanned;
  private @Nullable String rowStyle;
  private @Nullable String cellStyle;
  private String type = "";

  XmlBook(Intake intake) {
    this.intake = intake;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    switch (name) {
      case "Style" -> styles.start(SafeXml.attribute(xml, "ID"), SafeXml.attribute(xml, "Parent"));
      case "NumberFormat" -> styles.format(SafeXml.attribute(xml, "Format"));
      case "Date1904" -> epoch1904 = true;
      case "Worksheet" -> startSheet(SafeXml.attribute(xml, "Name"));
      case "Comment" -> inComment = true;
      case "Visible" -> {
        inVisible = sheet != null;
        text.setLength(0);
      }
      default -> {
        if (sheet != null && !inComment) {
          startInSheet(xml, name, sheet);
        }
      }
    }
  }

  private void startSheet(@Nullable String name) {
    sheet = new SheetBuilder(intake, name == null ? "" : name, false, List.of());
    row = 0;
    columnsNamed = 0;
    rowsSpanned = 0;
  }

  private void startInSheet(XMLStreamReader xml, String name, SheetBuilder into) {
    switch (name) {
      case "Column" -> startColumn(xml, into);
      case "Row" -> startRow(xml, into);
      case "Cell" -> startCell(xml, into);
      case "Data" -> {
        type = String.valueOf(SafeXml.attribute(xml, "Type"));
        text.setLength(0);
        inData = true;
      }
      default -> {}
    }
  }

  private void startColumn(XMLStreamReader xml, SheetBuilder into) {
    int first = index(xml, columnsNamed + 1, CellRef.COLUMNS);
    columnsNamed = first + whole(xml, "Span");
    if (isHidden(xml, "Width")) {
      into.hideColumns(first - 1, columnsNamed - 1);
    }
  }

  private void startRow(XMLStreamReader xml, SheetBuilder into) {
    row = index(xml, row + rowsSpanned + 1, CellRef.MAX_ROW);
    rowsSpanned = whole(xml, "Span");
    column = 0;
    rowStyle = SafeXml.attribute(xml, "StyleID");
    into.row(row);
    if (isHidden(xml, "Height")) {
      into.hideRow(row);
    }
  }

  private void startCell(XMLStreamReader xml, SheetBuilder into) {
    int first = index(xml, column + 1, CellRef.COLUMNS);
    int last = first + whole(xml, "MergeAcross");
    int lastRow = row + whole(xml, "MergeDown");
    String style = SafeXml.attribute(xml, "StyleID");
    cellStyle = style == null ? rowStyle : style;
    column = first;
    if (last > CellRef.COLUMNS || lastRow > CellRef.MAX_ROW || row == 0) {
      throw intake.damaged(into.name(), at());
    }
    into.merge(new CellRange(row, first - 1, lastRow, last - 1));
    covered = last;
  }

  private static boolean isHidden(XMLStreamReader xml, String size) {
    String extent = SafeXml.attribute(xml, size);
    return "1".equals(SafeXml.attribute(xml, "Hidden"))
        || "0".equals(extent)
        || "0.0".equals(extent);
  }

  private int index(XMLStreamReader xml, int next, int most) {
    String written = SafeXml.attribute(xml, "Index");
    int index = written == null ? next : whole(xml, "Index");
    if (index < 1 || index > most) {
      throw intake.damaged(sheet == null ? "" : sheet.name(), String.valueOf(written));
    }
    return index;
  }

  private static int whole(XMLStreamReader xml, String name) {
    String written = SafeXml.attribute(xml, name);
    try {
      return written == null ? 0 : Math.clamp(Long.parseLong(written.strip()), 0, CellRef.MAX_ROW);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  @Override
  public void text(XMLStreamReader xml) {
    if ((inData && !inComment) || inVisible) {
      SafeXml.append(xml, text);
      if (intake.isTooLong(text)) {
        throw intake.tooLong(sheet == null ? "" : sheet.name(), at());
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "Comment" -> inComment = false;
      case "Data" -> {
        if (inData && !inComment && sheet != null) {
          intake.text(text.length());
          sheet.cell(column - 1, value(text.toString()));
        }
        inData = inData && inComment;
      }
      case "Cell" -> column = Math.max(column, covered);
      case "Visible" -> {
        if (inVisible && sheet != null && text.toString().contains("Hidden")) {
          sheet.hide();
        }
        inVisible = false;
      }
      case "Worksheet" -> {
        if (sheet != null) {
          sheets.add(sheet.build());
          sheet = null;
        }
      }
      default -> {}
    }
  }

  private Value value(String written) {
    Shape shape = styles.of(cellStyle);
    return switch (type) {
      case "Number" -> number(written.strip(), shape);
      case "DateTime" -> date(written.strip(), shape);
      case "Boolean" -> new Value.Bool(written.strip().equals("1"));
      case "Error" -> new Value.Failed(written.strip());
      default -> Value.of(written);
    };
  }

  private Value number(String written, Shape shape) {
    try {
      return shape.value(Double.parseDouble(written), epoch1904);
    } catch (NumberFormatException e) {
      return Value.of(written);
    }
  }

  private static Value date(String written, Shape shape) {
    try {
      return shape.value(LocalDateTime.parse(written));
    } catch (DateTimeParseException e) {
      return Value.of(written);
    }
  }

  private String at() {
    return new CellRef(Math.max(row, 1), Math.max(column - 1, 0)).name();
  }
}
