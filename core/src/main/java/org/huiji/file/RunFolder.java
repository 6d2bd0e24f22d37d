package org.huiji.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary folder for one run of the program alone. What libraries unpack, and what is decrypted
 * or looked at for a moment, lies there: closed to others, gone when the program ends, and where it
 * was killed, gone at the next start.
 */
public final class RunFolder {

  private static final Logger LOG = LoggerFactory.getLogger(RunFolder.class);
  private static final String PROPERTY = "java.io.tmpdir";
  private static final String START = "huiji-run-";
  private static final Pattern NAME = Pattern.compile(START + "(\\d{1,18})-(\\d{1,18})");

  /** Systems tell the start of a process to the second only. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private RunFolder() {}

  /**
   * Makes this run's folder in the system's place for temporary files, turns what comes to it, and
   * removes folders of runs that are over. Where none can be made, everything stays as it is.
   */
  public static void claim() {
    Path place = Path.of(System.getProperty(PROPERTY));
    try {
      removeFinished(place);
      ProcessHandle me = ProcessHandle.current();
      Path folder = place.resolve(START + me.pid() + "-" + start(me).toEpochMilli());
      OwnerOnly.folder(folder);
      System.setProperty(PROPERTY, folder.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    } catch (IOException e) {
      LOG.warn("No temporary folder of its own", e);
    }
  }

  /** Removes the folders of runs whose process is gone. */
  static void removeFinished(Path place) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, START + "*")) {
      for (Path folder : folders) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (name.matches() && !isRunning(name)) {
          remove(folder);
        }
      }
    }
  }

  private static boolean isRunning(Matcher name) {
    Instant begun = Instant.ofEpochMilli(Long.parseLong(name.group(2)));
    return ProcessHandle.of(Long.parseLong(name.group(1)))
        .map(process -> Duration.between(begun, start(process)).abs().compareTo(TOLERANCE) < 0)
        .orElse(false);
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** What another user owns, or a system still holds, stays. */
  private static void remove(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException e)
                throws IOException {
              Files.deleteIfExists(inner);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      LOG.debug("A temporary folder stays: {}", folder, e);
    }
  }
}
