package org.huiji.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Imports as they are kept, and the clerk's column mappings for files of one shape. */
public interface ImportRepository {

  ImportId add(ChangeTx tx, NewBatch batch, List<ImportedRow> rows);

  Optional<ImportBatch> find(ReadTx tx, ImportId id);

  /** All imports, newest first. */
  List<ImportBatch> all(ReadTx tx);

  List<ImportedRow> rows(ReadTx tx, ImportId id);

  /** Remembers that an import was taken back, and which rows stayed because they were edited. */
  void addUndo(ChangeTx tx, ImportId id, List<String> kept);

  /** Names of those that stayed when the import was taken back; none when all could be. */
  List<String> kept(ReadTx tx, ImportId id);

  /** The mapping the clerk last used for a head of this signature: field key to column. */
  Optional<Map<String, Integer>> mapping(ReadTx tx, ImportKind kind, String signature);

  void rememberMapping(
      ChangeTx tx, ImportKind kind, String signature, Map<String, Integer> mapping);

  /** An import about to be kept. */
  record NewBatch(
      ImportKind kind, String file, String sha256, String sheet, LocalDate effectiveFrom) {}
}
