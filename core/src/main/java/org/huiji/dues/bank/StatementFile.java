package org.huiji.dues.bank;

import java.util.List;
import java.util.Optional;
import org.huiji.dues.bank.line.StatementColumns;
import org.huiji.problem.Refusal;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.Head;

/**
 * A bank's statement that was opened.
 *
 * @param sha256 of the file's bytes, in hex
 * @param heads where it may begin, the likeliest first; none when nothing looks like a head and the
 *     clerk has to point at it
 */
public record StatementFile(TableFile table, String sha256, List<Head> heads) {

  public StatementFile {
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
    return bestHead().orElseThrow(() -> Refusal.of("bank.no-head", name()));
  }

  /** The likeliest head under which lines can be read, if any. */
  public Optional<Head> bestHead() {
    return heads.stream().filter(StatementColumns::isWhole).findFirst();
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
        .orElseThrow(() -> Refusal.of("bank.no-sheet", name(), sheet));
  }
}
