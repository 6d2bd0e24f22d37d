package org.huiji.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Copies of the data, and the way back from one. */
public interface Backups {

  /** When the newest copy was made; none if there never was one, or nobody can tell. */
  Optional<Instant> newest();

  /**
   * Writes a whole, consistent copy beside whatever goes on. A file of that name is replaced, but
   * only once the copy is whole; the data file itself is refused. Where it leaves the data folder,
   * the files of the evidence go with it, into a folder beside it that later copies share.
   *
   * @param goOn told the share that is done, from 0 to 1; false ends it with a {@link
   *     java.util.concurrent.CancellationException}
   * @return how many files of evidence could not go with it, as they are missing or were changed
   */
  int to(Path target, DoublePredicate goOn);

  /**
   * Makes today's copy in the data folder, unless there is one, and removes the oldest of those it
   * made before.
   *
   * @return the copy, if one was made
   */
  Optional<Path> daily();

  /** Refuses a file that is no sound copy of this program's data, or of a newer version's. */
  void check(Path copy);

  /**
   * Puts a copy in the place of the data, which must not be open. Files of evidence that are
   * missing or were changed are brought back from beside the copy before.
   *
   * @param goOn as for {@link #to}; ended, nothing but evidence was brought back
   */
  Restored restore(Path copy, DoublePredicate goOn);

  /**
   * What came of it.
   *
   * @param before where what was there before is kept
   * @param missing how many files of evidence are in neither place
   */
  record Restored(Path before, int missing) {}
}
