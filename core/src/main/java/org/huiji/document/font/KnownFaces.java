package org.huiji.document.font;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The faces worth looking for, best first, as {@code faces.properties} lists them. */
final class KnownFaces {

  /** A face by the file it comes in, and its PostScript name where the file holds several. */
  record Candidate(String file, String name) {}

  private final Properties lists = new Properties();

  KnownFaces() {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(KnownFaces.class.getResourceAsStream("faces.properties")),
            StandardCharsets.UTF_8)) {
      lists.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Candidate> of(FaceRole role) {
    return list(role.family());
  }

  /** Faces that are only there for rare characters. */
  List<Candidate> rare() {
    return list("rare");
  }

  /** The face in the program that stands in for a role. */
  String bundled(FaceRole role) {
    return lists.getProperty("bundled." + role.family());
  }

  private List<Candidate> list(String key) {
    return Stream.of(lists.getProperty(key).split("\\s*,\\s*"))
        .map(entry -> entry.split("#", 2))
        .map(parts -> new Candidate(parts[0], parts.length > 1 ? parts[1] : ""))
        .toList();
  }
}
