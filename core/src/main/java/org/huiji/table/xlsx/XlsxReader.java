package org.huiji.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.table.FileRefused;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.SheetBuilder;
import org.huiji.text.Message;

/**
 * Reads an open package as a workbook: formulas give their last values, macros are not looked at.
 */
public final class XlsxReader {

  private final Intake intake;

  public XlsxReader(Intake intake) {
    this.intake = intake;
  }

  /**
   * Reads a workbook.
   *
   * @param main the name of the part that lists the sheets
   */
  public TableFile read(OfficePackage opened, String main) throws IOException {
    WorkbookPart book = new WorkbookPart();
    opened.read(main, book);
    if (book.sheets().isEmpty()) {
      throw new FileRefused(Message.of("table.no-sheet", intake.file()));
    }
    Map<String, String> targets = opened.targets(main);
    Optional<String> texts = opened.related(main, "sharedStrings");
    intake.expect(
        book.sheets().stream()
                .mapToLong(sheet -> opened.size(targets.getOrDefault(sheet.relation(), "")))
                .sum()
            + texts.map(opened::size).orElse(0L));
    SheetContext context =
        new SheetContext(texts(opened, texts), shapes(opened, main, book.epoch1904()));
    List<Sheet> sheets = new ArrayList<>();
    for (WorkbookPart.Entry entry : book.sheets()) {
      sheets.add(sheet(opened, entry, targets, context));
    }
    return new TableFile(intake.file(), TableFormat.XLSX, sheets);
  }

  private Sheet sheet(
      OfficePackage opened,
      WorkbookPart.Entry entry,
      Map<String, String> targets,
      SheetContext context)
      throws IOException {
    String part = targets.get(entry.relation());
    if (part == null || !opened.has(part)) {
      throw intake.damaged(null);
    }
    SheetBuilder sheet = new SheetBuilder(intake, entry.name(), entry.hidden(), List.of());
    opened.read(part, new SheetPart(intake, sheet, context));
    return sheet.build();
  }

  private Value[] texts(OfficePackage opened, Optional<String> part) throws IOException {
    SharedTextPart texts = new SharedTextPart(intake);
    if (part.isPresent()) {
      opened.read(part.get(), texts);
    }
    return texts.values();
  }

  private static Shapes shapes(OfficePackage opened, String main, boolean epoch1904)
      throws IOException {
    StylesPart styles = new StylesPart();
    Optional<String> part = opened.related(main, "styles");
    if (part.isPresent()) {
      opened.read(part.get(), styles);
    }
    return new Shapes(styles.shapes(), epoch1904);
  }
}
