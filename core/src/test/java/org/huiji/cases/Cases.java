package org.huiji.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fictional files that went wrong once, each for a kind of fault, and facts as tables. What is
 * right stands in the tests that read them.
 */
public final class Cases {

  private Cases() {}

  /** Puts a case into a folder under its own name. */
  public static Path file(String name, Path folder) {
    try (InputStream in = open(name)) {
      Path file = folder.resolve(name);
      Files.copy(in, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table of facts, without its head. */
  public static List<List<String>> facts(String name) {
    try (InputStream in = open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Cases.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no such case: " + name);
    }
    return in;
  }
}
