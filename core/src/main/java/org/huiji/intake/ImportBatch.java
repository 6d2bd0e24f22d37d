package org.huiji.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.huiji.store.ChangeId;

/**
 * An import that happened.
 *
 * @param sha256 of the file's bytes, in hex: the same file is recognised
 * @param effectiveFrom since when what the file says is true
 * @param undone whether it was taken back
 */
public record ImportBatch(
    ImportId id,
    ImportKind kind,
    String file,
    String sha256,
    String sheet,
    LocalDate effectiveFrom,
    ChangeId change,
    String operator,
    Instant at,
    Map<Verdict, Integer> counts,
    boolean undone) {

  public ImportBatch {
    counts = Map.copyOf(counts);
  }
}
