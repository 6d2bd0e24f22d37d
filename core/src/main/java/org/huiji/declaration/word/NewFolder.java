package org.huiji.declaration.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** A folder that is there with all its files or not at all. */
final class NewFolder {

  private static final String PART = ".part";

  private NewFolder() {}

  /**
   * Lets a folder be filled beside its place, and moves it there.
   *
   * @throws Refusal when something is there already, or it cannot be written
   */
  static void fill(Path place, Consumer<Path> filling) {
    Path parent = place.toAbsolutePath().getParent();
    if (Files.exists(place) || parent == null || !Files.isDirectory(parent)) {
      throw Refusal.of("formfile.folder-there", place);
    }
    Path part = null;
    try {
      part = Files.createTempDirectory(parent, PART);
      filling.accept(part);
      Files.move(part, place);
      part = null;
    } catch (IOException e) {
      throw new Refusal(Message.of("formfile.not-written", place), e);
    } finally {
      if (part != null) {
        discard(part);
      }
    }
  }

  private static void discard(Path part) {
    try (Stream<Path> left = Files.walk(part)) {
      List<Path> inner = left.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inner) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
