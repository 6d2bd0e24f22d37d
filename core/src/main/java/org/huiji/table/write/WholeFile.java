package org.huiji.table.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.huiji.file.FileNames;
import org.huiji.file.Leftovers;
import org.huiji.file.OwnerOnly;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A file that is open
 * in Excel, WPS or LibreOffice is left alone. Only its owner can read what is written: most of it
 * names people.
 */
public final class WholeFile {

  /** Writes the content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file, taking the place of one of that name.
   *
   * @throws FileRefused when it cannot be; then nothing has changed
   */
  public static void write(Path target, Content content) {
    String name = String.valueOf(target.getFileName());
    Path folder = check(target, target.toAbsolutePath().getParent(), name);
    Path written = null;
    try {
      Leftovers.removeAbandoned(folder);
      written = OwnerOnly.temporary(folder, Leftovers.PREFIX, ".tmp");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
        content.writeTo(out);
      }
      move(written, target);
    } catch (AccessDeniedException e) {
      throw new FileRefused(Message.of("table.target-no-access", name), e);
    } catch (IOException e) {
      throw new FileRefused(Message.of("table.target-not-written", name), e);
    } finally {
      discard(written);
    }
  }

  private static Path check(Path target, @Nullable Path folder, String name) {
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileRefused(Message.of("table.target-no-folder", name));
    }
    if (!FileNames.isBearable(name)) {
      throw new FileRefused(Message.of("table.target-name", name));
    }
    if (Files.isDirectory(target)) {
      throw new FileRefused(Message.of("table.target-is-folder", name));
    }
    for (String lock : List.of("~$" + name, ".~lock." + name + "#", ".~" + name)) {
      if (Files.exists(folder.resolve(lock))) {
        throw new FileRefused(Message.of("table.target-open", name));
      }
    }
    return folder;
  }

  private static void move(Path written, Path target) throws IOException {
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      // Windows says so of a file that another program holds open.
      throw new FileRefused(
          Message.of("table.target-open", String.valueOf(target.getFileName())), e);
    }
  }

  private static void discard(@Nullable Path written) {
    try {
      if (written != null) {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      written.toFile().deleteOnExit();
    }
  }
}
