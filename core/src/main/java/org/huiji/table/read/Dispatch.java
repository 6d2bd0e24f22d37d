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
import org.huiji.table.html.HtmlReader;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.OtherKind;
import org.huiji.table.intake.ProtectedPackage;
import org.huiji.table.intake.TextFile;
import org.huiji.table.xml.XmlReader;

/**
 * Looks at a file's first bytes and parts and hands it to its reader, whatever its name ends in.
 *
 * @param <T> what is read of it
 */
public final class Dispatch<T> {

  private final Intake intake;
  private final Readers<T> readers;

  public Dispatch(Intake intake, Readers<T> readers) {
    this.intake = intake;
    this.readers = readers;
  }

  /**
   * Reads a file.
   *
   * @param head its first bytes
   * @throws org.huiji.table.FileRefused when it is of another kind
   */
  public T read(Path file, byte[] head) throws IOException, OpenXML4JException {
    Optional<OtherKind> other = OtherKind.ofHead(head);
    if (other.isPresent()) {
      throw intake.other(other.get());
    }
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> zip(file);
      case OLE2 -> compound(file);
      case BIFF2, BIFF3, BIFF4 -> throw intake.other(OtherKind.OLD_EXCEL);
      default -> text(file);
    };
  }

  private T zip(Path file) throws IOException {
    try (OfficePackage opened = OfficePackage.open(file, intake)) {
      Optional<String> main = opened.main().filter(part -> !part.endsWith(".bin"));
      String root = main.isPresent() ? opened.root(main.get()) : "";
      return switch (root) {
        case "workbook" -> readers.workbook(opened, main.orElseThrow());
        case "document" -> readers.document(opened, main.orElseThrow());
        default -> throw intake.other(opened.otherKind());
      };
    }
  }

  private T compound(Path file) throws IOException, OpenXML4JException {
    try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = opened.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return new ProtectedPackage(intake).read(opened, this::zip);
      }
      if (root.hasEntryCaseInsensitive("Workbook")
          && root.getEntryCaseInsensitive("Workbook") instanceof DocumentEntry book) {
        return readers.oldWorkbook(book);
      }
      throw intake.other(OtherKind.ofParts(root.getEntryNames()).orElse(OtherKind.COMPOUND));
    }
  }

  private T text(Path file) throws IOException {
    TextFile text = TextFile.of(file, intake);
    String beginning = text.beginning();
    if (XmlReader.isWorkbook(beginning)) {
      return readers.xmlWorkbook(text);
    }
    if (HtmlReader.isPage(beginning)) {
      return readers.page(file, text);
    }
    Optional<OtherKind> other = OtherKind.ofText(beginning);
    if (other.isPresent()) {
      throw intake.other(other.get());
    }
    return readers.text(text, beginning);
  }
}
