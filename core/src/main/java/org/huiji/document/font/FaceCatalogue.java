package org.huiji.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.document.font.KnownFaces.Candidate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The faces of this PC by role, with the bundled one where the PC has none. A character that a
 * role's face lacks is looked for in all the others, and at last in faces that exist for rare
 * characters.
 *
 * <p>Files are found and read when first asked for; keep one catalogue for the program's life. It
 * may be used by several threads.
 */
public final class FaceCatalogue {

  private static final Logger LOG = LoggerFactory.getLogger(FaceCatalogue.class);

  private final KnownFaces known = new KnownFaces();
  private final List<Path> folders;
  private final Map<FaceRole, FaceChoice> choices = new EnumMap<>(FaceRole.class);
  private final Map<String, Face> bundled = new HashMap<>();
  private @Nullable FontFolders files;
  private @Nullable List<Face> rare;

  private FaceCatalogue(List<Path> folders) {
    this.folders = folders;
  }

  /** With the fonts of the PC. */
  public static FaceCatalogue ofThisPc() {
    return new FaceCatalogue(FontFolders.ofThisPc());
  }

  /** With the fonts of these folders. */
  public static FaceCatalogue of(List<Path> folders) {
    return new FaceCatalogue(List.copyOf(folders));
  }

  /** With the bundled faces only, so that papers look the same on every PC. */
  public static FaceCatalogue bundledOnly() {
    return new FaceCatalogue(List.of());
  }

  /** Which face each role has got, in the order of the roles. */
  public List<FaceChoice> choices() {
    return Stream.of(FaceRole.values()).map(this::choice).toList();
  }

  /** The face of a role. */
  public Face face(FaceRole role) {
    return choice(role).face();
  }

  /** The face a character of a role's text is printed in; none if no face has it. */
  public Optional<Face> faceFor(FaceRole role, int codePoint) {
    Face own = face(role);
    if (own.has(codePoint)) {
      return Optional.of(own);
    }
    return Stream.of(FaceRole.values())
        .map(this::face)
        .filter(face -> face.has(codePoint))
        .findFirst()
        .or(() -> rare().stream().filter(face -> face.has(codePoint)).findFirst());
  }

  /**
   * The code points of a text that cannot be printed, each once: no face has them, or they are
   * control and formatting characters, which leave no mark but change what is read or copied.
   */
  public List<Integer> unprintable(FaceRole role, String text) {
    Face own = face(role);
    return text.codePoints()
        .filter(c -> isInvisible(c) || (!own.has(c) && faceFor(role, c).isEmpty()))
        .distinct()
        .boxed()
        .toList();
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private synchronized FaceChoice choice(FaceRole role) {
    FaceChoice made = choices.get(role);
    if (made == null) {
      made = choose(role);
      choices.put(role, made);
    }
    return made;
  }

  private FaceChoice choose(FaceRole role) {
    Optional<Face> own = firstOf(known.of(role));
    if (own.isPresent()) {
      return new FaceChoice(role, own.get(), false);
    }
    for (FaceRole kin : role.kin()) {
      FaceChoice other = choice(kin);
      if (!other.substitute()) {
        return new FaceChoice(role, other.face(), true);
      }
    }
    return new FaceChoice(role, bundled(known.bundled(role)), true);
  }

  private Face bundled(String resource) {
    return bundled.computeIfAbsent(
        resource,
        name -> {
          try {
            return FaceFile.bundled(name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Also the bundled face: the PC's own ones may know fewer characters than it does. */
  private synchronized List<Face> rare() {
    if (rare == null) {
      var found = new LinkedHashSet<Face>();
      found.add(bundled(known.bundled(FaceRole.SONG)));
      known.rare().stream().flatMap(candidate -> read(candidate).stream()).forEach(found::add);
      rare = List.copyOf(found);
    }
    return rare;
  }

  private Optional<Face> firstOf(List<Candidate> candidates) {
    return candidates.stream().flatMap(candidate -> read(candidate).stream()).findFirst();
  }

  private Optional<Face> read(Candidate candidate) {
    return files().find(candidate.file()).flatMap(file -> read(file, candidate.name()));
  }

  private Optional<Face> read(Path file, String name) {
    try {
      return Optional.of(FaceFile.read(file, name));
    } catch (IOException e) {
      LOG.warn("Face {} of {} is passed over: {}", name, file, e.getMessage());
      return Optional.empty();
    }
  }

  private synchronized FontFolders files() {
    if (files == null) {
      files = new FontFolders(folders);
    }
    return files;
  }
}
