package org.huiji.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** Copies of the data, and the way back from one. */
public interface Backups {

  /** When the newest copy was made; none if there never was one, or nobody can tell. */
  Optional<Instant> newest();

  /**
   * Writes a whole, consistent copy beside whatever goes on, and reads it again before it counts. A
   * file of that name is replaced, but only once the copy is whole; the data file itself is
   * refused. Where it leaves the data folder, the files of the evidence go with it, into a folder
   * beside it that later copies share. The audit trail says that it was made.
   *
   * @param goOn told the share that is done, from 0 to 1; false ends it with a {@link
   *     java.util.concurrent.CancellationException}
   * @return how many files of evidence could not go with it, as they are missing or were changed
   */
  int to(Path target, String operator, DoublePredicate goOn);

  /**
   * Makes today's copy in the data folder, unless there is a sound one, and removes the oldest of
   * those it made before.
   *
   * @return the copy, if one was made
   */
  Optional<Path> daily(String operator);

  /** The files in the data folder that may be restored, the newest first. */
  List<CopyOfData> copies();

  /** Refuses a file that is no sound copy of this program's data, or of a newer version's. */
  void check(Path copy);

  /**
   * Puts a copy in the place of the data, which must not be open, whatever state the data is in.
   * Files of evidence that are missing or were changed are brought back from beside the copy
   * before. The copy and the data that is refused are not changed; cut off at any moment, it is
   * finished or undone when the data is opened next.
   *
   * @param goOn as for {@link #to}; ended, nothing but evidence was brought back
   */
  Restored restore(Path copy, String operator, DoublePredicate goOn);

  /**
   * What came of it.
   *
   * @param before where what was there before is kept; none when there was nothing
   * @param missing how many files of evidence are in neither place
   */
  record Restored(@Nullable Path before, int missing, NumbersSince numbers) {}
}
