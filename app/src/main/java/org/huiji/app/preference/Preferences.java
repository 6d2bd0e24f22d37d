package org.huiji.app.preference;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.huiji.file.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small things worth remembering, by name: window place, column widths, theme. Nothing here matters
 * for the association's data: a file that cannot be read is forgotten, one that cannot be written
 * is logged.
 *
 * <p>Reading and setting touch memory only. What is set is saved a little later, all of it at once,
 * so that it is kept even if the program never comes to its end; {@link #save} does so at once. The
 * file is written whole or not at all.
 */
public final class Preferences implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final Path file;
  private final Executor later;
  private final Map<String, String> values = new TreeMap<>();
  private boolean changed;
  private boolean due;
  private boolean closed;

  private Preferences(Path file, Executor later) {
    this.file = file;
    this.later = later;
  }

  /** The preferences in a file, or none yet if it is not there; saved only when asked to. */
  public static Preferences in(Path file) {
    return in(file, _ -> {});
  }

  /**
   * The preferences in a file, or none yet if it is not there.
   *
   * @param later saves what has changed, off the window's thread and after a little while
   */
  public static Preferences in(Path file, Executor later) {
    Preferences preferences = new Preferences(file, later);
    if (Files.isRegularFile(file)) {
      preferences.load();
    }
    return preferences;
  }

  public synchronized Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A remembered number; one that is not finite or not a number counts as not remembered. */
  public Optional<Double> number(String name) {
    try {
      return text(name).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  public synchronized void set(String name, String value) {
    if (!value.equals(values.put(name, value))) {
      saveLater();
    }
  }

  public void set(String name, double value) {
    set(name, Double.toString(value));
  }

  public synchronized void forget(String name) {
    if (values.remove(name) != null) {
      saveLater();
    }
  }

  private void saveLater() {
    changed = true;
    if (!due && !closed) {
      due = true;
      later.execute(this::save);
    }
  }

  /** Writes what changed since the last time. */
  public synchronized void save() {
    due = false;
    if (!changed || closed) {
      return;
    }
    try {
      write(asProperties());
      changed = false;
    } catch (IOException e) {
      LOG.warn("Preferences not saved to {}", file, e);
    }
  }

  /** Saves for the last time. */
  @Override
  public synchronized void close() {
    save();
    closed = true;
  }

  private void load() {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
      read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Preferences in {} are not readable and start afresh", file, e);
    }
  }

  private String asProperties() {
    Properties written = new Properties();
    written.putAll(values);
    StringWriter text = new StringWriter();
    try {
      written.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(String text) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    OwnerOnly.folder(folder);
    Path fresh = OwnerOnly.temporary(folder, file.getFileName().toString(), ".new");
    try {
      Files.writeString(fresh, text);
      replace(fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void replace(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
