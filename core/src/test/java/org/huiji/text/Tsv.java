package org.huiji.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a table of vectors that lies beside a test, head and remarks left out. */
public final class Tsv {

  private Tsv() {}

  /** Each row as its cells, padded with empty ones to the width of the head. */
  public static List<List<String>> rows(Class<?> test, String name) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(test.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().filter(line -> !line.startsWith("#")).toList();
      int width = lines.getFirst().split("\t", -1).length;
      return lines.stream().skip(1).map(line -> cells(line, width)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, int width) {
    String[] cells = (line + "\t".repeat(width)).split("\t", -1);
    return List.of(cells).subList(0, width);
  }
}
