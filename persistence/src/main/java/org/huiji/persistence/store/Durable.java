package org.huiji.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.huiji.file.OwnerOnly;

/**
 * What must lie on the disk before something else relies on it: a power cut keeps what was written
 * here, under the name that it has.
 */
final class Durable {

  private Durable() {}

  /** Copies the bytes alone: a copy of a file that may only be read can be written to. */
  static void copy(Path source, Path target) throws IOException {
    try (InputStream in = Files.newInputStream(source);
        OutputStream out = Files.newOutputStream(OwnerOnly.fresh(target))) {
      in.transferTo(out);
    }
    file(target);
  }

  /** A second name for a file; where the disk knows no such thing, a copy. */
  static void keep(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException _) {
      copy(file, name);
    }
    folder(name);
  }

  /** Gives a file another name at once, in the place of a file that has it. */
  static void move(Path file, Path name) throws IOException {
    Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    folder(name);
    folder(file);
  }

  static void file(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The names in the folder of a file; Windows opens no folder and keeps names by itself. */
  static void folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Removes a folder of plain files, if it is there. */
  static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
    folder(folder);
  }
}
