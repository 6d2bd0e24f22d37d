package org.huiji.declaration.word.body;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.OtherKind;
import org.huiji.table.intake.TextFile;
import org.huiji.table.read.Readers;

/**
 * Reads harmless Word documents and refuses every other kind of file by its name.
 *
 * @param <T> what is read of one
 */
record OnlyWord<T>(Intake intake, Work<T> work) implements Readers<T> {

  /** What is done with a document that was opened. */
  @FunctionalInterface
  interface Work<T> {
    T on(OfficePackage opened, String main, Intake intake) throws IOException;
  }

  @Override
  public T document(OfficePackage opened, String main) throws IOException {
    new Harmless(intake.file()).check(opened);
    return work.on(opened, main, intake);
  }

  @Override
  public T workbook(OfficePackage opened, String main) {
    throw intake.other(OtherKind.WORKBOOK);
  }

  @Override
  public T oldWorkbook(DocumentEntry book) {
    throw intake.other(OtherKind.WORKBOOK);
  }

  @Override
  public T xmlWorkbook(TextFile text) {
    throw intake.other(OtherKind.WORKBOOK);
  }

  @Override
  public T page(Path file, TextFile text) {
    throw intake.other(OtherKind.PAGE);
  }

  @Override
  public T text(TextFile text, String beginning) {
    throw intake.strange();
  }
}
