package org.huiji.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a run of this program that was cut off left half-written: files and folders that are not
 * moved to their place yet. Only what this program names is ever removed.
 */
public final class Leftovers {

  /** Before a place where others write, too: hidden where a point hides. */
  public static final String PREFIX = ".huiji";

  /** A file being written elsewhere is older than this only when nobody writes it any more. */
  private static final Duration ABANDONED = Duration.ofHours(6);

  private static final Pattern WRITTEN = Pattern.compile("\\.huiji-?\\d+(?:\\.tmp)?");
  private static final Pattern COPIED = Pattern.compile(".*\\.db-?\\d*\\.part");
  private static final Pattern REMEMBERED = Pattern.compile("window\\.properties\\d+\\.new");
  private static final Pattern IN_EVIDENCE = Pattern.compile("part-\\d+\\.tmp");

  private Leftovers() {}

  /** Removes what lies in a data folder, which nobody else may have open. */
  public static void removeFrom(Path data) {
    remove(data, WRITTEN, Instant.MAX);
    remove(data, COPIED, Instant.MAX);
    remove(data, REMEMBERED, Instant.now().minus(ABANDONED));
    remove(data.resolve("backups"), COPIED, Instant.MAX);
    remove(data.resolve("evidence"), IN_EVIDENCE, Instant.MAX);
  }

  /** Removes what lies for hours in a folder into which files were written. */
  public static void removeAbandoned(Path folder) {
    remove(folder, WRITTEN, Instant.now().minus(ABANDONED));
  }

  /** Removes a folder and all in it, as far as it can be. */
  public static void removeWhole(Path place) {
    try (Stream<Path> all = Files.walk(place)) {
      List<Path> innerFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innerFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException _) {
      // still in use, or another's: the next start tries again
    }
  }

  private static void remove(Path folder, Pattern names, Instant before) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> inside =
        Files.newDirectoryStream(
            folder, path -> names.matcher(String.valueOf(path.getFileName())).matches())) {
      for (Path path : inside) {
        Instant changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (changed.isBefore(before)) {
          removeWhole(path);
        }
      }
    } catch (IOException _) {
      // gone meanwhile, or another's
    }
  }
}
