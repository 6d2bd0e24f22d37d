package org.huiji.declaration.word.body;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.intake.FileIntake;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.Wanted;
import org.huiji.table.read.Dispatch;

/** Opens a Word document (.docx) that came from outside. Nothing in it is run or fetched. */
public final class WordFile {

  private static final List<String> NOTES = List.of("footnotes", "endnotes");

  private WordFile() {}

  /**
   * Reads what the document says; its footnotes follow behind.
   *
   * @throws FileRefused for everything that is no plain .docx: another format, macros, links to
   *     files outside; {@link org.huiji.table.PasswordNeeded} when it is protected
   */
  public static List<Block> read(Path file, ReadOptions options, Progress progress) {
    return open(file, Wanted.FORM, options, progress, WordFile::blocks);
  }

  /**
   * Looks for what may do harm in a document that has a table.
   *
   * @throws FileRefused as {@link #read}
   */
  public static void refuseHarmful(Path file, ReadOptions options, Progress progress) {
    open(file, Wanted.TABLE, options, progress, (opened, main, _) -> main);
  }

  private static <T> T open(
      Path file, Wanted wanted, ReadOptions options, Progress progress, OnlyWord.Work<T> work) {
    return FileIntake.read(
        file,
        wanted,
        options,
        progress,
        (intake, head) -> new Dispatch<>(intake, new OnlyWord<>(intake, work)).read(file, head));
  }

  private static List<Block> blocks(OfficePackage opened, String main, Intake intake)
      throws IOException {
    intake.expect(opened.size(main));
    ListNumbers numbers = new ListNumbers();
    Optional<String> numbering = opened.related(main, "numbering");
    if (numbering.isPresent()) {
      opened.read(numbering.get(), numbers);
    }
    BodyPart body = new BodyPart(intake, numbers);
    opened.read(main, body);
    List<Block> blocks = new ArrayList<>(body.blocks());
    for (String kind : NOTES) {
      Optional<String> notes = opened.related(main, kind);
      if (notes.isPresent()) {
        blocks.addAll(notes(opened, notes.get(), intake));
      }
    }
    return List.copyOf(blocks);
  }

  private static List<Block> notes(OfficePackage opened, String part, Intake intake)
      throws IOException {
    BodyPart notes = new BodyPart(intake, new ListNumbers());
    opened.read(part, notes);
    List<Block> found = new ArrayList<>();
    for (Block block : notes.blocks()) {
      if (block instanceof Block.Paragraph(String text)) {
        found.add(new Block.Note(text));
      }
    }
    return found;
  }
}
