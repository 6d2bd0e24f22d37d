package org.huiji.member.roster;

import java.util.List;
import org.huiji.table.TableFile;
import org.huiji.table.head.Head;

/**
 * A list that was opened.
 *
 * @param sha256 of the file's bytes, in hex
 * @param heads where it may begin, the likeliest first
 */
public record RosterFile(TableFile table, String sha256, List<Head> heads) {

  public RosterFile {
    heads = List.copyOf(heads);
  }

  public String name() {
    return table.name();
  }
}
