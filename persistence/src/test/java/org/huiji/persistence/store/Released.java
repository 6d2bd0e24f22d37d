package org.huiji.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Data files as released versions left them: a fictional association with members, an import taken
 * back, dues with closed years, papers and declarations.
 */
public final class Released {

  private Released() {}

  /** The file that version 3 of the tables left, unpacked into a folder under its usual name. */
  public static Path version3(Path folder) {
    Path file = folder.resolve("huiji.db");
    try (InputStream packed = Released.class.getResourceAsStream("released-v3.db.gz");
        InputStream data = new GZIPInputStream(packed)) {
      Files.createDirectories(folder);
      Files.copy(data, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
