package org.huiji.table.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.huiji.table.FileRefused;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.table.intake.SheetBuilder;
import org.huiji.text.Message;

/**
 * Reads an open package as a workbook: formulas give their last values, macros are not looked at.
 */
public final class XlsxReader {

  private final Intake intake;
  private final SafeXml xml;

  public XlsxReader(Intake intake) {
    this.intake = intake;
    this.xml = new SafeXml(intake);
  }

  public TableFile read(OPCPackage opened) throws IOException, OpenXML4JException {
    XSSFReader parts = new XSSFReader(opened);
    WorkbookPart book = new WorkbookPart();
    try (InputStream in = parts.getWorkbookData()) {
      xml.read(intake.watch(in), book);
    }
    if (book.sheets().isEmpty()) {
      throw new FileRefused(Message.of("table.no-sheet", intake.file()));
    }
    intake.expect(size(opened));
    SheetContext context = new SheetContext(texts(opened), shapes(opened, book.epoch1904()));
    List<Sheet> sheets = new ArrayList<>();
    for (WorkbookPart.Entry entry : book.sheets()) {
      sheets.add(sheet(parts, entry, context));
    }
    return new TableFile(intake.file(), TableFormat.XLSX, sheets);
  }

  private Sheet sheet(XSSFReader parts, WorkbookPart.Entry entry, SheetContext context)
      throws IOException, OpenXML4JException {
    SheetBuilder sheet = new SheetBuilder(intake, entry.name(), entry.hidden(), List.of());
    try (InputStream in = parts.getSheet(entry.relation())) {
      xml.read(intake.watch(in), new SheetPart(intake, sheet, context));
    }
    return sheet.build();
  }

  private Value[] texts(OPCPackage opened) throws IOException {
    List<PackagePart> parts =
        opened.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
    SharedTextPart texts = new SharedTextPart(intake);
    for (PackagePart part : parts) {
      try (InputStream in = part.getInputStream()) {
        xml.read(intake.watch(in), texts);
      }
    }
    return texts.values();
  }

  private Shapes shapes(OPCPackage opened, boolean epoch1904) throws IOException {
    StylesPart styles = new StylesPart();
    for (PackagePart part : opened.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
      try (InputStream in = part.getInputStream()) {
        xml.read(intake.watch(in), styles);
      }
    }
    return new Shapes(styles.shapes(), epoch1904);
  }

  private static long size(OPCPackage opened) {
    long bytes = 0;
    for (String type :
        List.of(
            XSSFRelation.WORKSHEET.getContentType(),
            XSSFRelation.SHARED_STRINGS.getContentType())) {
      for (PackagePart part : opened.getPartsByContentType(type)) {
        bytes += Math.max(part.getSize(), 0);
      }
    }
    return bytes;
  }
}
