package org.huiji.declaration.word.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.intake.FileIntake;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.ProtectedPackage;
import org.huiji.table.intake.SafeXml;
import org.huiji.text.Message;

/** Opens a Word document (.docx) that came from outside. Nothing in it is run or fetched. */
public final class WordFile {

  private static final List<XWPFRelation> NOTES =
      List.of(XWPFRelation.FOOTNOTE, XWPFRelation.ENDNOTE);

  private WordFile() {}

  /** What is done with a document that was opened. */
  @FunctionalInterface
  private interface Work<T> {
    T on(OPCPackage opened, Intake intake) throws IOException, OpenXML4JException;
  }

  /**
   * Reads what the document says; its footnotes follow behind.
   *
   * @throws FileRefused for everything that is no plain .docx: another format, macros, links to
   *     files outside; {@link org.huiji.table.PasswordNeeded} when it is protected
   */
  public static List<Block> read(Path file, ReadOptions options, Progress progress) {
    return open(file, options, progress, WordFile::blocks);
  }

  /**
   * Looks for what may do harm.
   *
   * @throws FileRefused as {@link #read}
   */
  public static void refuseHarmful(Path file, ReadOptions options, Progress progress) {
    open(file, options, progress, (opened, intake) -> opened);
  }

  private static <T> T open(Path file, ReadOptions options, Progress progress, Work<T> work) {
    return FileIntake.read(
        file,
        options,
        progress,
        (intake, head) ->
            switch (FileMagic.valueOf(head)) {
              case OOXML -> zip(file, intake, work);
              case OLE2 -> compound(file, intake, work);
              default -> throw new FileRefused(Message.of("wordform.not-word", intake.file()));
            });
  }

  private static <T> T zip(Path file, Intake intake, Work<T> work)
      throws IOException, OpenXML4JException {
    // Without its directory a package would be unpacked into memory, beyond any limit.
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new FileRefused(Message.of("wordform.not-word", intake.file()));
      }
    }
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      new Harmless(intake.file()).check(opened);
      return work.on(opened, intake);
    }
  }

  private static List<Block> blocks(OPCPackage opened, Intake intake) throws IOException {
    List<PackagePart> documents = parts(opened, XWPFRelation.DOCUMENT);
    if (documents.isEmpty()) {
      throw new FileRefused(Message.of("wordform.not-word", intake.file()));
    }
    intake.expect(documents.getFirst().getSize());
    ListNumbers numbers = new ListNumbers();
    for (PackagePart part : parts(opened, XWPFRelation.NUMBERING)) {
      read(part, intake, numbers);
    }
    BodyPart body = new BodyPart(intake, numbers);
    read(documents.getFirst(), intake, body);
    List<Block> blocks = new ArrayList<>(body.blocks());
    for (XWPFRelation kind : NOTES) {
      for (PackagePart part : parts(opened, kind)) {
        blocks.addAll(notes(part, intake));
      }
    }
    return List.copyOf(blocks);
  }

  private static List<Block> notes(PackagePart part, Intake intake) throws IOException {
    BodyPart notes = new BodyPart(intake, new ListNumbers());
    read(part, intake, notes);
    List<Block> found = new ArrayList<>();
    for (Block block : notes.blocks()) {
      if (block instanceof Block.Paragraph(String text)) {
        found.add(new Block.Note(text));
      }
    }
    return found;
  }

  private static List<PackagePart> parts(OPCPackage opened, XWPFRelation kind) {
    return opened.getPartsByContentType(kind.getContentType());
  }

  private static void read(PackagePart part, Intake intake, SafeXml.Handler handler)
      throws IOException {
    try (InputStream in = part.getInputStream()) {
      new SafeXml(intake).read(intake.watch(in), handler);
    }
  }

  private static <T> T compound(Path file, Intake intake, Work<T> work)
      throws IOException, OpenXML4JException {
    try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = opened.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return new ProtectedPackage(intake).read(opened, unlocked -> zip(unlocked, intake, work));
      }
      String key =
          root.hasEntryCaseInsensitive("WordDocument") ? "wordform.old-word" : "wordform.not-word";
      throw new FileRefused(Message.of(key, intake.file()));
    }
  }
}
