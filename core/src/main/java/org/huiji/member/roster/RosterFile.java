package org.huiji.member.roster;

import java.util.List;
import org.huiji.problem.Refusal;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.Head;

/**
 * A list that was opened.
 *
 * @param sha256 of the file's bytes, in hex
 * @param heads where it may begin, the likeliest first; none when nothing looks like a head and the
 *     clerk has to point at it
 */
public record RosterFile(TableFile table, String sha256, List<Head> heads) {

  public RosterFile {
    heads = List.copyOf(heads);
  }

  public String name() {
    return table.name();
  }

  /**
   * The likeliest head.
   *
   * @throws Refusal when nothing looks like one
   */
  public Head likeliestHead() {
    if (heads.isEmpty()) {
      throw Refusal.of("roster.no-head", name());
    }
    return heads.getFirst();
  }

  /**
   * A sheet by its name.
   *
   * @throws Refusal when there is none
   */
  public Sheet sheet(String sheet) {
    return table.sheets().stream()
        .filter(candidate -> candidate.name().equals(sheet))
        .findFirst()
        .orElseThrow(() -> Refusal.of("roster.no-sheet", name(), sheet));
  }
}
