package org.huiji.app.document.output;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Asks where a file is to go; only an answer is followed by anything. */
@FunctionalInterface
public interface Destination {

  /**
   * Asks.
   *
   * @param endings the kinds of file that can be written, the usual one first
   */
  void choose(String suggestedName, List<String> endings, Consumer<Path> then);
}
