package org.huiji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Watches a folder until a program first writes something into it. */
final class Watch {

  private static final long TICK_MILLIS = 1;

  private final Path folder;
  private final Map<String, String> before;

  Watch(Path folder) throws IOException {
    this.folder = folder;
    this.before = state();
  }

  /** Whether something was written; false when the program ended or patience was over before. */
  boolean awaitWrite(Process process, long patienceMillis)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    while (System.nanoTime() < end) {
      if (!state().equals(before)) {
        return true;
      }
      if (process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return false;
  }

  /** Each file with its size and time; an empty one is not written yet. */
  private Map<String, String> state() throws IOException {
    var state = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        BasicFileAttributes look = Files.readAttributes(file, BasicFileAttributes.class);
        if (look.isRegularFile() && look.size() > 0 && isData(file)) {
          state.put(file.toString(), look.size() + " " + look.lastModifiedTime());
        }
      }
    } catch (NoSuchFileException | UncheckedIOException _) {
      state.put("", "a file went away while we looked");
    }
    return state;
  }

  /** Locks, shared memory and the address of a window are no data. */
  static boolean isData(Path file) {
    String name = file.getFileName().toString();
    return !name.endsWith("-shm") && !name.endsWith(".lock") && !name.startsWith("window.");
  }
}
