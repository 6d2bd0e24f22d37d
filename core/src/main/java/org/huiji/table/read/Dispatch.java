package org.huiji.table.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huiji.table.FileRefused;
import org.huiji.table.TableFile;
import org.huiji.table.csv.CsvReader;
import org.huiji.table.html.HtmlReader;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.ProtectedPackage;
import org.huiji.table.intake.TextFile;
import org.huiji.table.word.WordReader;
import org.huiji.table.xls.XlsReader;
import org.huiji.table.xlsx.XlsxReader;
import org.huiji.text.Message;

/** Looks at a file's first bytes and parts and hands it to its reader. */
final class Dispatch {

  private static final List<XWPFRelation> DOCUMENTS =
      List.of(XWPFRelation.DOCUMENT, XWPFRelation.MACRO_DOCUMENT, XWPFRelation.TEMPLATE);

  private final Intake intake;

  Dispatch(Intake intake) {
    this.intake = intake;
  }

  TableFile read(Path file, byte[] head) throws IOException, OpenXML4JException {
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> zip(file);
      case OLE2 -> compound(file);
      case BIFF2, BIFF3, BIFF4 -> throw new FileRefused(Message.of("table.too-old", intake.file()));
      case HTML, XML, UNKNOWN -> text(file);
      default -> throw notATable();
    };
  }

  private TableFile zip(Path file) throws IOException, OpenXML4JException {
    checkDirectory(file);
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return packed(opened);
    }
  }

  /** Without its directory a package would be unpacked into memory, beyond any limit. */
  private void checkDirectory(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw notATable();
      }
    }
  }

  private TableFile packed(OPCPackage opened) throws IOException, OpenXML4JException {
    if (has(opened, XSSFRelation.WORKBOOK)
        || has(opened, XSSFRelation.MACROS_WORKBOOK)
        || has(opened, XSSFRelation.TEMPLATE_WORKBOOK)
        || has(opened, XSSFRelation.MACRO_TEMPLATE_WORKBOOK)) {
      return new XlsxReader(intake).read(opened);
    }
    for (XWPFRelation kind : DOCUMENTS) {
      for (PackagePart document : opened.getPartsByContentType(kind.getContentType())) {
        return new WordReader(intake).read(document);
      }
    }
    throw notATable();
  }

  private static boolean has(OPCPackage opened, XSSFRelation kind) {
    return !opened.getPartsByContentType(kind.getContentType()).isEmpty();
  }

  private TableFile compound(Path file) throws IOException, OpenXML4JException {
    try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = opened.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return new ProtectedPackage(intake).read(opened, this::zip);
      }
      if (root.hasEntryCaseInsensitive("Workbook")
          && root.getEntryCaseInsensitive("Workbook") instanceof DocumentEntry book) {
        return new XlsReader(intake).read(book);
      }
      throw root.hasEntryCaseInsensitive("Book")
          ? new FileRefused(Message.of("table.too-old", intake.file()))
          : notATable();
    }
  }

  private TableFile text(Path file) throws IOException {
    TextFile text = TextFile.of(file, intake);
    String beginning = text.beginning();
    if (HtmlReader.isPage(beginning)) {
      return new HtmlReader(intake).read(file, text);
    }
    if (beginning.stripLeading().startsWith("<?xml")) {
      throw notATable();
    }
    return new CsvReader(intake).read(text, beginning);
  }

  private FileRefused notATable() {
    return new FileRefused(Message.of("table.not-a-table", intake.file()));
  }
}
