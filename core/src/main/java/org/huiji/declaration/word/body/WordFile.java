package org.huiji.declaration.word.body;

import java.io.IOException;
import java.io.InputStream;
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
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huiji.table.FileRefused;
import org.huiji.table.Limits;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.intake.FileIntake;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.text.Message;

/** Opens a Word document (.docx) that came from outside. Nothing in it is run or fetched. */
public final class WordFile {

  private WordFile() {}

  /**
   * Reads what the document says.
   *
   * @throws FileRefused for everything that is no plain .docx: another format, a password, macros,
   *     links to files outside
   */
  public static List<Block> read(Path file, Limits limits, Progress progress) {
    ReadOptions options = ReadOptions.usual().withLimits(limits);
    return FileIntake.read(file, options, progress, (intake, head) -> read(file, intake, head));
  }

  private static List<Block> read(Path file, Intake intake, byte[] head)
      throws IOException, OpenXML4JException {
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> zip(file, intake);
      case OLE2 -> throw compound(file, intake.file());
      default -> throw new FileRefused(Message.of("wordform.not-word", intake.file()));
    };
  }

  private static List<Block> zip(Path file, Intake intake) throws IOException, OpenXML4JException {
    // Without its directory a package would be unpacked into memory, beyond any limit.
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new FileRefused(Message.of("wordform.not-word", intake.file()));
      }
    }
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      new Harmless(intake.file()).check(opened);
      List<PackagePart> documents =
          opened.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType());
      if (documents.isEmpty()) {
        throw new FileRefused(Message.of("wordform.not-word", intake.file()));
      }
      return body(documents.getFirst(), intake);
    }
  }

  private static List<Block> body(PackagePart document, Intake intake) throws IOException {
    BodyPart part = new BodyPart(intake);
    intake.expect(document.getSize());
    try (InputStream in = document.getInputStream()) {
      new SafeXml(intake).read(intake.watch(in), part);
    }
    return List.copyOf(part.blocks());
  }

  private static FileRefused compound(Path file, String name) throws IOException {
    try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = opened.getRoot();
      String key =
          root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
              ? "wordform.encrypted"
              : root.hasEntryCaseInsensitive("WordDocument")
                  ? "wordform.old-word"
                  : "wordform.not-word";
      return new FileRefused(Message.of(key, name));
    }
  }
}
