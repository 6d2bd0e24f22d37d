package org.huiji.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Copies of the data, and the way back from one. */
public interface Backups {

  /** When the newest copy was made; none if there never was one, or nobody can tell. */
  Optional<Instant> newest();

  /**
   * Writes a whole, consistent copy beside whatever goes on. A file of that name is replaced, but
   * only once the copy is whole; the data file itself is refused.
   */
  void to(Path target);

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
   * Puts a copy in the place of the data, which must not be open.
   *
   * @return where what was there before is kept
   */
  Path restore(Path copy);
}
