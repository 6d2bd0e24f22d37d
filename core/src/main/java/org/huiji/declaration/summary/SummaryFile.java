package org.huiji.declaration.summary;

import java.util.List;
import org.huiji.problem.Refusal;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.Head;

/**
 * A district's file that was opened.
 *
 * @param sha256 of the file's bytes, in hex
 * @param heads where a table may begin, the likeliest first; none when nothing looks like a head
 *     and the clerk has to point at it
 */
public record SummaryFile(TableFile table, String sha256, List<Head> heads) {

  private static final String FORM = "申报书";

  public SummaryFile {
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
      throw notSummary();
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
        .orElseThrow(() -> Refusal.of("summary.no-sheet", name(), sheet));
  }

  /** Another file than 附件2; of 附件1 it is said which it is. */
  Refusal notSummary() {
    boolean form =
        table.sheets().stream()
            .flatMap(sheet -> sheet.before().stream())
            .map(paragraph -> paragraph.replaceAll("\\s", ""))
            .anyMatch(paragraph -> paragraph.endsWith(FORM));
    return form ? Refusal.of("summary.is-form", name()) : Refusal.of("summary.not-summary", name());
  }
}
