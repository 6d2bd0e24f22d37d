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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small things worth remembering, by name: window place, column widths, theme. Nothing here matters
 * for the association's data: a file that cannot be read is forgotten, one that cannot be written
 * is logged.
 *
 * <p>Reading and setting touch memory only; {@link #save} writes the file whole or not at all and
 * is meant for the background.
 */
public final class Preferences {

  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();
  private boolean changed;

  private Preferences(Path file) {
    this.file = file;
  }

  /** The preferences in a file, or none yet if it is not there. */
  public static Preferences in(Path file) {
    Preferences preferences = new Preferences(file);
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
    changed |= !value.equals(values.put(name, value));
  }

  public void set(String name, double value) {
    set(name, Double.toString(value));
  }

  public synchronized void forget(String name) {
    changed |= values.remove(name) != null;
  }

  /** Writes what changed since the last time. */
  public synchronized void save() {
    if (!changed) {
      return;
    }
    try {
      write(asProperties());
      changed = false;
    } catch (IOException e) {
      LOG.warn("Preferences not saved to {}", file, e);
    }
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
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
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
