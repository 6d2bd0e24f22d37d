package org.huiji.table;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.huiji.table.read.TableFiles;

/** Files as districts send them. */
public final class Samples {

  private Samples() {}

  public static TableFile read(String name) {
    return TableFiles.read(path(name), ReadOptions.usual(), Progress.UNWATCHED);
  }

  public static Path path(String name) {
    URL found = Objects.requireNonNull(Samples.class.getResource(name), name);
    try {
      return Path.of(found.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
