package org.huiji.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Makes a folder that is there with all its files or not at all. */
public final class WholeFolder {

  /** Puts the files in. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path folder) throws IOException;
  }

  private WholeFolder() {}

  /** Whether a new folder can be made there: the place is free, and what it lies in is there. */
  public static boolean isFree(Path place) {
    Path parent = place.toAbsolutePath().getParent();
    return !Files.exists(place)
        && parent != null
        && Files.isDirectory(parent)
        && FileNames.isBearable(String.valueOf(place.getFileName()));
  }

  /** Lets a folder be filled beside its place, and moves it there. */
  public static void write(Path place, Content content) throws IOException {
    Path parent = place.toAbsolutePath().getParent();
    if (parent == null) {
      throw new NoSuchFileException(place.toString());
    }
    Leftovers.removeAbandoned(parent);
    Path written = OwnerOnly.temporaryFolder(parent, Leftovers.PREFIX);
    try {
      content.writeTo(written);
      refuseTaken(place);
      Files.move(written, place);
    } finally {
      if (Files.exists(written)) {
        Leftovers.removeWhole(written);
      }
    }
  }

  private static void refuseTaken(Path place) throws IOException {
    if (Files.exists(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
  }
}
