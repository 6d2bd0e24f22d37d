package org.huiji.intake;

import java.util.List;
import org.huiji.problem.Refusal;

/** Takes an import back. */
public interface ImportUndo {

  /**
   * What came of it.
   *
   * @param restored how many records are as they were: members or declarations described as before,
   *     payments taken back
   * @param kept names of those that stay as they are, because they were edited since or taken back
   *     already
   */
  record Undone(ImportKind kind, ImportId id, int restored, List<String> kept) {
    public Undone {
      kept = List.copyOf(kept);
    }
  }

  /**
   * Takes an import back.
   *
   * @throws Refusal when there is no such import, or it was taken back already
   */
  Undone undo(ImportId id, String operator);
}
