package org.huiji.app.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.huiji.file.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * Where the libraries' and our own log texts go: warnings into {@code huiji.log} in the data
 * folder, nothing onto the console, which belongs to what was asked for. The file is only made once
 * there is something to write.
 */
public final class LogFile extends Handler {

  private static final String NAME = "huiji.log";
  private static final int LARGEST = 1_000_000;

  /** Errors stand here, too: warnings, however many, never push them out of sight. */
  private static final String ERRORS = "huiji-errors.log";

  private static final int LARGEST_OF_ERRORS = 5_000_000;

  /** Says with each face that variants of characters are passed over, which no paper uses. */
  private static final String NOISY = "org.apache.fontbox.ttf.CmapSubtable";

  private final Path folder;
  private @Nullable Handler file;
  private @Nullable Handler errors;

  private LogFile(Path folder) {
    this.folder = folder;
  }

  /** From now on. */
  public static void in(Path folder) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new LogFile(folder));
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (!isLoggable(record) || NOISY.equals(record.getLoggerName()) || !Files.isDirectory(folder)) {
      return;
    }
    try {
      Handler to = file == null ? open(NAME, LARGEST) : file;
      file = to;
      to.publish(record);
      if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
        Handler kept = errors == null ? open(ERRORS, LARGEST_OF_ERRORS) : errors;
        errors = kept;
        kept.publish(record);
      }
    } catch (IOException e) {
      reportError(null, e, ErrorManager.OPEN_FAILURE);
    }
  }

  @Override
  public synchronized void flush() {
    each(Handler::flush);
  }

  @Override
  public synchronized void close() {
    each(Handler::close);
  }

  private void each(Consumer<Handler> what) {
    Stream.of(Optional.ofNullable(file), Optional.ofNullable(errors))
        .flatMap(Optional::stream)
        .forEach(what);
  }

  private Handler open(String name, int largest) throws IOException {
    Path place = OwnerOnly.file(folder.resolve(name));
    var opened = new FileHandler(place.toString().replace("%", "%%"), largest, 1, true);
    opened.setEncoding(StandardCharsets.UTF_8.name());
    opened.setFormatter(new SimpleFormatter());
    return opened;
  }
}
