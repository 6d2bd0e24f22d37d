package org.huiji.app.document;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks where a file is to go; only an answer is followed by anything. */
@FunctionalInterface
interface Destination {

  void choose(String suggestedName, Consumer<Path> then);
}
