package org.huiji.member.removal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/**
 * The copies of a data file that lie in its folder: daily ones, those made by hand, before an
 * upgrade or before a restore.
 *
 * @param data the data file
 */
public record DataCopies(Path data) {

  private static final int DEPTH = 2;
  private static final int BUFFER = 1 << 20;

  /** Those in whose bytes one of these texts stands, whatever SQLite would say of it. */
  public List<Path> holding(Set<String> texts) {
    return all().stream().filter(copy -> holds(copy, texts)).toList();
  }

  /** Whether one of these texts stands in the data file itself, or in the log beside it. */
  public boolean dataHolds(Set<String> texts) {
    return Stream.of(data, beside("-wal")).anyMatch(file -> holds(file, texts));
  }

  /**
   * Removes copies.
   *
   * @throws Refusal when one of them cannot be; those before it are gone then
   */
  public void remove(List<Path> copies) {
    for (Path copy : copies) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        throw new Refusal(Message.of("removal.copy-not-removed", copy), e);
      }
    }
  }

  /** All of them. */
  public List<Path> all() {
    Path folder = Objects.requireNonNull(data.toAbsolutePath().getParent());
    Set<Path> own = Set.of(data.toAbsolutePath(), beside("-wal"), beside("-shm"));
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).contains(".db"))
          .filter(file -> !own.contains(file) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(Message.of("removal.copies-not-read", folder), e);
    }
  }

  private Path beside(String ending) {
    return data.resolveSibling(data.getFileName() + ending).toAbsolutePath();
  }

  /** SQLite keeps text as it is, in UTF-8; a text may lie over the edge of two pieces. */
  private static boolean holds(Path file, Set<String> texts) {
    List<byte[]> wanted = new ArrayList<>();
    texts.forEach(text -> wanted.add(text.getBytes(StandardCharsets.UTF_8)));
    int longest = wanted.stream().mapToInt(bytes -> bytes.length).max().orElse(0);
    if (longest == 0 || !Files.isRegularFile(file)) {
      return false;
    }
    byte[] piece = new byte[BUFFER + longest];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.readNBytes(piece, 0, BUFFER); read > 0; ) {
        int filled = kept + read;
        if (containsAny(piece, filled, wanted)) {
          return true;
        }
        kept = Math.min(filled, longest);
        System.arraycopy(piece, filled - kept, piece, 0, kept);
        read = in.readNBytes(piece, kept, BUFFER);
      }
      return false;
    } catch (IOException _) {
      return true; // nobody can say that it does not
    }
  }

  private static boolean containsAny(byte[] piece, int length, List<byte[]> wanted) {
    return wanted.stream().anyMatch(text -> contains(piece, length, text));
  }

  private static boolean contains(byte[] piece, int length, byte[] text) {
    for (int at = 0; at + text.length <= length; at++) {
      if (piece[at] == text[0]
          && Arrays.equals(piece, at, at + text.length, text, 0, text.length)) {
        return true;
      }
    }
    return false;
  }
}
