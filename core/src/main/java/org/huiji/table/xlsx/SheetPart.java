package org.huiji.table.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.CellRange;
import org.huiji.table.CellRef;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.table.intake.SheetBuilder;
import org.jspecify.annotations.Nullable;

/** One sheet: its rows, cells and merged ranges. */
final class SheetPart implements SafeXml.Handler {

  private static final int LETTERS = 26;

  /** Makes a small letter of ASCII large. */
  private static final int UPPER_CASE = ~0x20;

  private static final Pattern ZERO = Pattern.compile("0+(?:\\.0*)?");
  private static final int EXACT_DIGITS = 15;

  /** A formula that some program wrote without computing it. */
  private static final Value UNCOMPUTED = new Value.Failed("=?");

  private final Intake intake;
  private final SheetBuilder sheet;
  private final SheetContext context;
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column;
  private int style;
  private String type = "n";
  private boolean inText;
  private boolean inReading;
  private boolean rowNumbered;
  private boolean formula;
  private boolean valued;

  SheetPart(Intake intake, SheetBuilder sheet, SheetContext context) {
    this.intake = intake;
    this.sheet = sheet;
    this.context = context;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    switch (name) {
      case "c" -> startCell(xml);
      case "v" -> {
        inText = true;
        valued = true;
      }
      case "t" -> inText = !inReading;
      case "rPh" -> inReading = true;
      case "row" -> startRow(xml);
      case "f" -> formula = true;
      case "col" -> hideColumns(xml);
      case "mergeCell" -> merge(xml);
      default -> {}
    }
  }

  @Override
  public void text(XMLStreamReader xml) {
    if (inText) {
      SafeXml.append(xml, text);
      if (intake.isTooLong(text)) {
        throw intake.tooLong(sheet.name(), at().name());
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "c" -> {
        if (!text.isEmpty()) {
          sheet.cell(column, value());
        } else if (formula && !valued) {
          sheet.cell(column, UNCOMPUTED);
        }
      }
      case "v", "t" -> inText = false;
      case "rPh" -> inReading = false;
      default -> {}
    }
  }

  private void startRow(XMLStreamReader xml) {
    String number = SafeXml.attribute(xml, "r");
    rowNumbered = number != null;
    row = number == null ? row + 1 : whole(number);
    column = -1;
    if (row < 1 || row > CellRef.MAX_ROW) {
      throw intake.damaged(sheet.name(), String.valueOf(number));
    }
    sheet.row(row);
    if (isTrue(SafeXml.attribute(xml, "hidden")) || isZero(SafeXml.attribute(xml, "ht"))) {
      sheet.hideRow(row);
    }
  }

  private void hideColumns(XMLStreamReader xml) {
    String first = SafeXml.attribute(xml, "min");
    String last = SafeXml.attribute(xml, "max");
    boolean hidden =
        isTrue(SafeXml.attribute(xml, "hidden")) || isZero(SafeXml.attribute(xml, "width"));
    if (hidden && first != null && last != null) {
      sheet.hideColumns(whole(first) - 1, whole(last) - 1);
    }
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static boolean isZero(@Nullable String size) {
    return size != null && ZERO.matcher(size).matches();
  }

  private void startCell(XMLStreamReader xml) {
    text.setLength(0);
    type = "n";
    style = 0;
    formula = false;
    valued = false;
    int next = column + 1;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> next = column(xml.getAttributeValue(i));
        case "t" -> type = xml.getAttributeValue(i);
        case "s" -> style = whole(xml.getAttributeValue(i));
        default -> {}
      }
    }
    column = next;
  }

  private int column(String reference) {
    int letters = 0;
    int i = 0;
    for (; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
      letters = letters * LETTERS + (reference.charAt(i) & UPPER_CASE) - 'A' + 1;
      if (letters < 1 || letters > CellRef.COLUMNS) {
        throw intake.damaged(sheet.name(), reference);
      }
    }
    if (letters == 0) {
      throw intake.damaged(sheet.name(), reference);
    }
    if (!rowNumbered && i < reference.length()) {
      numberRow(whole(reference.substring(i)));
    }
    return letters - 1;
  }

  /** A row without a number has that of its cells. */
  private void numberRow(int number) {
    rowNumbered = true;
    if (number < 1 || number > CellRef.MAX_ROW) {
      throw intake.damaged(sheet.name(), String.valueOf(number));
    }
    if (number != row) {
      row = number;
      sheet.row(row);
    }
  }

  private int whole(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw intake.damaged(sheet.name(), at().name());
    }
  }

  private Value value() {
    return switch (type) {
      case "s" -> shared();
      case "n" -> context.shapes().value(style, number());
      case "b" -> new Value.Bool(text.charAt(0) == '1' || text.charAt(0) == 't');
      case "e" -> new Value.Failed(text.toString());
      case "d" -> date();
      default -> own();
    };
  }

  private Value shared() {
    int index = (int) number();
    if (index < 0 || index >= context.texts().length) {
      throw intake.damaged(sheet.name(), at().name());
    }
    return context.texts()[index];
  }

  private Value own() {
    intake.text(text.length());
    return Value.of(EscapedText.decode(text));
  }

  private Value date() {
    String iso =
        text.charAt(text.length() - 1) == 'Z'
            ? text.substring(0, text.length() - 1)
            : text.toString();
    try {
      return iso.indexOf('T') < 0
          ? context.shapes().date(style, LocalDate.parse(iso).atStartOfDay())
          : context.shapes().date(style, LocalDateTime.parse(iso));
    } catch (DateTimeParseException e) {
      return Value.of(iso);
    }
  }

  /** Most numbers are a few plain digits: no string is made for those. */
  private double number() {
    long digits = 0;
    if (text.length() <= EXACT_DIGITS) {
      for (int i = 0; i < text.length(); i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return decimal();
        }
        digits = digits * 10 + digit;
      }
      return digits;
    }
    return decimal();
  }

  private double decimal() {
    try {
      return Double.parseDouble(text.toString());
    } catch (NumberFormatException e) {
      throw intake.damaged(sheet.name(), at().name());
    }
  }

  private void merge(XMLStreamReader xml) {
    String range = SafeXml.attribute(xml, "ref");
    try {
      sheet.merge(CellRange.parse(String.valueOf(range)));
    } catch (IllegalArgumentException e) {
      throw intake.damaged(sheet.name(), String.valueOf(range));
    }
  }

  private CellRef at() {
    return new CellRef(row, column);
  }
}
