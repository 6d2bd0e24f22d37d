package org.huiji.declaration.word.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.huiji.declaration.word.body.Block.Paragraph;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document. A text box is part of the paragraph it hangs on, a table inside a cell
 * is text of that cell.
 */
final class BodyPart implements SafeXml.Handler {

  /** Told twice, moved or taken away, as it was before, or a reading of characters. */
  private static final Set<String> SKIPPED =
      Set.of("Fallback", "moveFrom", "del", "pPrChange", "rt");

  private final Intake intake;
  private final ListNumbers numbers;
  private final List<Block> blocks = new ArrayList<>();
  private final RunText text = new RunText();
  private final Controls controls = new Controls();
  private @Nullable GridBuilder grid;
  private int grids;
  private int tables;
  private int boxes;
  private int skipping;
  private boolean inText;
  private boolean inTabStops;
  private @Nullable Boolean legacyBox;
  private String listLevel = "";
  private String label = "";

  BodyPart(Intake intake, ListNumbers numbers) {
    this.intake = intake;
    this.numbers = numbers;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping += SKIPPED.contains(name) ? 1 : 0;
      return;
    }
    switch (name) {
      case "tbl", "tr", "tc", "gridSpan", "gridBefore" -> startTablePiece(xml, name);
      case "sdt" -> controls.start();
      case "sdtContent" -> controls.content(text);
      case "checkbox", "checked", "showingPlcHdr", "checkBox", "default" -> property(xml, name);
      case "p" -> startParagraph();
      case "txbxContent" -> boxes++;
      case "tabs" -> inTabStops = true;
      case "ilvl" -> listLevel = value(xml);
      case "numId" -> label = numbers.next(value(xml), listLevel);
      default -> {
        if (!controls.isSilent()) {
          startRunPiece(xml, name);
        }
      }
    }
  }

  private void startRunPiece(XMLStreamReader xml, String name) {
    switch (name) {
      case "r" -> text.startRun();
      case "rFonts" -> text.face(SafeXml.attribute(xml, "ascii"));
      case "sym" -> text.symbol(SafeXml.attribute(xml, "font"), SafeXml.attribute(xml, "char"));
      case "t" -> inText = true;
      case "tab" -> {
        if (!inTabStops) {
          text.append('\t');
        }
      }
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      default -> {}
    }
  }

  private void startTablePiece(XMLStreamReader xml, String name) {
    if (name.equals("tbl")) {
      tables++;
      if (tables == 1) {
        grid = new GridBuilder(++grids);
      }
    } else if (grid != null && tables == 1) {
      switch (name) {
        case "tr" -> grid.startRow();
        case "tc" -> {
          text.take();
          grid.startCell();
        }
        case "gridSpan" -> grid.span(SafeXml.attribute(xml, "val"));
        default -> grid.skipColumns(SafeXml.attribute(xml, "val"));
      }
    }
  }

  /** Of a content control, or of a check box of Word 97. */
  private void property(XMLStreamReader xml, String name) {
    String value = SafeXml.attribute(xml, "val");
    if (name.equals("checkBox")) {
      legacyBox = false;
    } else if (legacyBox != null) {
      legacyBox = !"0".equals(value) && !"false".equals(value);
    } else {
      controls.property(name, value);
    }
  }

  private static String value(XMLStreamReader xml) {
    return Objects.requireNonNullElse(SafeXml.attribute(xml, "val"), "");
  }

  private void startParagraph() {
    listLevel = "";
    label = "";
    if (tables > 0 || boxes > 0 || controls.isSilent()) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
    } else {
      text.take();
    }
  }

  @Override
  public void text(XMLStreamReader xml) {
    if (inText && skipping == 0) {
      number(xml.getText());
      text.append(xml.getText());
      if (intake.isTooLong(text.soFar())) {
        throw intake.tooLong(
            Messages.CHINESE.text("table.name-of-table", grids), grid == null ? "" : grid.at());
      }
    }
  }

  /** The number of a list stands before the first words of its paragraph. */
  private void number(String words) {
    if (!label.isEmpty() && !words.isBlank()) {
      label.chars().forEach(c -> text.append((char) c));
      label = "";
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
      case "tbl", "tr", "tc" -> endTablePiece(name);
      case "sdt" -> controls.end();
      case "p" -> endParagraph();
      case "txbxContent" -> boxes--;
      case "tabs" -> inTabStops = false;
      case "t" -> inText = false;
      case "checkBox" -> {
        text.mark(Boolean.TRUE.equals(legacyBox));
        legacyBox = null;
      }
      default -> {}
    }
  }

  private void endTablePiece(String name) {
    if (grid != null && tables == 1) {
      switch (name) {
        case "tc" -> {
          intake.cell();
          intake.text(text.length());
          grid.endCell(text.take());
        }
        case "tr" -> grid.endRow();
        default -> {
          blocks.add(grid.build());
          grid = null;
        }
      }
    }
    tables -= name.equals("tbl") ? 1 : 0;
  }

  private void endParagraph() {
    if (tables == 0 && boxes == 0) {
      String paragraph = text.take().strip();
      if (!paragraph.isEmpty()) {
        intake.text(paragraph.length());
        blocks.add(new Paragraph(paragraph));
      }
    }
  }
}
