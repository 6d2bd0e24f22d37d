package org.huiji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the two campaigns have in common: sample files, copies of folders, the seed. */
final class Campaign {

  private static final List<String> ENDINGS =
      List.of(".xlsx", ".xls", ".csv", ".docx", ".doc", ".ods", ".xlsb");

  private Campaign() {}

  /** The fictional files of the tests, in an order that is always the same. */
  static List<Path> samples(Path root) throws IOException {
    var found = new java.util.ArrayList<Path>();
    for (String folder : List.of("cases", "table", "declaration")) {
      try (Stream<Path> files =
          Files.walk(root.resolve("core/src/test/resources/org/huiji/" + folder))) {
        files.filter(file -> ENDINGS.contains(ending(file))).sorted().forEach(found::add);
      }
    }
    return found;
  }

  static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  /** A whole folder, file by file. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          one -> {
            try {
              Files.copy(one, to.resolve(from.relativize(one).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
