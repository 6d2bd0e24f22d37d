package org.huiji.table.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.Sheet;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.table.intake.SheetBuilder;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Walks through a document: paragraphs are remembered until a table comes. */
final class WordPart implements SafeXml.Handler {

  /** Told twice, moved away, floating, or a reading of characters. */
  private static final Set<String> SKIPPED = Set.of("Fallback", "moveFrom", "txbxContent", "rt");

  private static final Pattern HEADING =
      Pattern.compile("(?i)heading ?[1-9]|标题 ?[1-9]?|title|caption|[1-9]");
  private static final int LONGEST_NAME = 60;

  private final Intake intake;
  private final List<Sheet> sheets = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<String> before = new ArrayList<>();
  private String heading = "";
  private String style = "";
  private @Nullable WordTable table;
  private int tables;
  private int skipping;
  private boolean inText;

  WordPart(Intake intake) {
    this.intake = intake;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping += SKIPPED.contains(name) ? 1 : 0;
      return;
    }
    switch (name) {
      case "tbl" -> startTable();
      case "tr", "tc", "gridSpan", "vMerge", "gridBefore" -> {
        if (table != null && tables == 1) {
          table.start(name, SafeXml.attribute(xml, "val"), text);
        }
      }
      case "p" -> startParagraph();
      case "pStyle" -> style = String.valueOf(SafeXml.attribute(xml, "val"));
      case "t" -> inText = true;
      case "tab" -> text.append(inTabStops ? "" : "\t");
      case "tabs" -> inTabStops = true;
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      default -> {}
    }
  }

  private boolean inTabStops;

  @Override
  public void text(XMLStreamReader xml) {
    if (inText && skipping == 0) {
      SafeXml.append(xml, text);
      if (intake.isTooLong(text)) {
        throw intake.tooLong(name(), table == null ? "" : table.at());
      }
    }
  }

  @Override
  public void end(String name) {
    if (SKIPPED.contains(name)) {
      skipping--;
    }
    if (skipping > 0) {
      return;
    }
    switch (name) {
      case "tbl" -> endTable();
      case "tc" -> {
        if (table != null && tables == 1) {
          intake.text(text.length());
          table.endCell(text.toString());
        }
      }
      case "p" -> endParagraph();
      case "t" -> inText = false;
      case "tabs" -> inTabStops = false;
      default -> {}
    }
  }

  /** A table inside a cell is text of that cell. */
  private void startTable() {
    tables++;
    if (tables == 1) {
      table = new WordTable(new SheetBuilder(intake, name(), false, before));
      before = new ArrayList<>();
      heading = "";
    }
  }

  private String name() {
    return heading.isEmpty()
        ? Messages.CHINESE.text("table.name-of-table", sheets.size() + 1)
        : heading;
  }

  private void endTable() {
    tables--;
    if (tables == 0 && table != null) {
      sheets.add(table.build());
      table = null;
    }
  }

  private void startParagraph() {
    style = "";
    if (tables == 0) {
      text.setLength(0);
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void endParagraph() {
    String paragraph = tables == 0 ? text.toString().strip() : "";
    if (paragraph.isEmpty()) {
      return;
    }
    intake.text(paragraph.length());
    before.add(paragraph);
    if (HEADING.matcher(style).matches() && paragraph.length() <= LONGEST_NAME) {
      heading = paragraph;
    }
  }
}
