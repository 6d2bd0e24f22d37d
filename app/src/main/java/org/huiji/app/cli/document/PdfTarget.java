package org.huiji.app.cli.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.huiji.file.FileNames;
import org.huiji.problem.Refusal;
import org.huiji.table.FileRefused;
import org.huiji.table.write.WholeFile;
import org.huiji.text.Message;

/** Where a PDF goes; asked before anything is issued, written whole or not at all. */
public record PdfTarget(Path file) {

  /** Refuses what could not be written, while nothing is changed yet. */
  public void refuseUnusable() {
    Path folder = file.toAbsolutePath().getParent();
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw Refusal.of("cli.not-pdf", file);
    }
    if (folder == null
        || !Files.isWritable(folder)
        || Files.isDirectory(file)
        || !FileNames.isBearable(String.valueOf(file.getFileName()))) {
      throw Refusal.of("issue.not-written", file);
    }
  }

  public void write(byte[] bytes) {
    try {
      WholeFile.write(file, out -> out.write(bytes));
    } catch (FileRefused e) {
      throw new Refusal(Message.of("cli.issued-not-written", file), e);
    }
  }
}
