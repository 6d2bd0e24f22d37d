package org.huiji.table.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huiji.table.FileRefused;
import org.huiji.table.TableFile;
import org.huiji.table.csv.CsvReader;
import org.huiji.table.html.HtmlReader;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.OtherKind;
import org.huiji.table.intake.ProtectedPackage;
import org.huiji.table.intake.TextFile;
import org.huiji.table.word.WordReader;
import org.huiji.table.xls.XlsReader;
import org.huiji.table.xlsx.XlsxReader;
import org.huiji.table.xml.XmlReader;
import org.huiji.text.Message;

/** Looks at a file's first bytes and parts and hands it to its reader. */
final class Dispatch {

  private final Intake intake;

  Dispatch(Intake intake) {
    this.intake = intake;
  }

  TableFile read(Path file, byte[] head) throws IOException, OpenXML4JException {
    Optional<OtherKind> other = OtherKind.ofHead(head);
    if (other.isPresent()) {
      throw other.get().refusal(intake.file());
    }
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> zip(file);
      case OLE2 -> compound(file);
      case BIFF2, BIFF3, BIFF4 -> throw new FileRefused(Message.of("table.too-old", intake.file()));
      default -> text(file);
    };
  }

  private TableFile zip(Path file) throws IOException {
    try (OfficePackage opened = OfficePackage.open(file, intake)) {
      Optional<String> main = opened.main().filter(part -> !part.endsWith(".bin"));
      String root = main.isPresent() ? opened.root(main.get()) : "";
      return switch (root) {
        case "workbook" -> new XlsxReader(intake).read(opened, main.orElseThrow());
        case "document" -> new WordReader(intake).read(opened, main.orElseThrow());
        default -> throw opened.otherKind().refusal(intake.file());
      };
    }
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
      throw OtherKind.ofParts(root.getEntryNames())
          .orElse(OtherKind.COMPOUND)
          .refusal(intake.file());
    }
  }

  private TableFile text(Path file) throws IOException {
    TextFile text = TextFile.of(file, intake);
    String beginning = text.beginning();
    if (XmlReader.isWorkbook(beginning)) {
      return new XmlReader(intake).read(text);
    }
    if (HtmlReader.isPage(beginning)) {
      return new HtmlReader(intake).read(file, text);
    }
    Optional<OtherKind> other = OtherKind.ofText(beginning);
    if (other.isPresent()) {
      throw other.get().refusal(intake.file());
    }
    return new CsvReader(intake).read(text, beginning);
  }
}
