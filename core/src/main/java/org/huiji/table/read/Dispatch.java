package org.huiji.table.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.huiji.table.FileRefused;
import org.huiji.table.TableFile;
import org.huiji.table.csv.CsvReader;
import org.huiji.table.intake.Intake;
import org.huiji.table.xlsx.XlsxReader;
import org.huiji.text.Message;

/** Looks at a file's first bytes and parts and hands it to its reader. */
final class Dispatch {

  private final Intake intake;

  Dispatch(Intake intake) {
    this.intake = intake;
  }

  TableFile read(Path file, byte[] head) throws IOException, OpenXML4JException {
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> zip(file);
      case HTML, XML, UNKNOWN -> text(file);
      default -> throw notATable();
    };
  }

  private TableFile zip(Path file) throws IOException, OpenXML4JException {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return packed(opened);
    }
  }

  private TableFile packed(OPCPackage opened) throws IOException, OpenXML4JException {
    if (has(opened, XSSFRelation.WORKBOOK)
        || has(opened, XSSFRelation.MACROS_WORKBOOK)
        || has(opened, XSSFRelation.TEMPLATE_WORKBOOK)
        || has(opened, XSSFRelation.MACRO_TEMPLATE_WORKBOOK)) {
      return new XlsxReader(intake).read(opened);
    }
    throw notATable();
  }

  private static boolean has(OPCPackage opened, XSSFRelation kind) {
    return !opened.getPartsByContentType(kind.getContentType()).isEmpty();
  }

  private TableFile text(Path file) throws IOException {
    return new CsvReader(intake).read(file);
  }

  private FileRefused notATable() {
    return new FileRefused(Message.of("table.not-a-table", intake.file()));
  }
}
