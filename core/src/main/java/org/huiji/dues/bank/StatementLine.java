package org.huiji.dues.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement, read.
 *
 * @param row the number the clerk sees in Excel
 * @param way which way the money went; none when that could not be read
 * @param on the day; none when it could not be read
 * @param time as the bank writes it, or empty
 * @param fen in 分, more than nothing; nothing when it could not be read
 * @param balance of the account after it, as the bank writes it, or empty
 * @param payer whom it came from or went to, as the bank writes it
 * @param summary 摘要: the bank's own word, such as 转账
 * @param remark 附言: what the payer wrote
 * @param cells where each field stands, as the clerk reads it: {@code E7}
 * @param problems what keeps it out, each at its cell
 */
public record StatementLine(
    int row,
    @Nullable Way way,
    @Nullable LocalDate on,
    String time,
    String reference,
    long fen,
    String balance,
    String payer,
    String account,
    String summary,
    String remark,
    Map<String, String> cells,
    List<Problem> problems) {

  /** Which way money went. */
  public enum Way {
    /** 贷方: it came. */
    IN,
    /** 借方: it left. */
    OUT
  }

  public StatementLine {
    cells = Map.copyOf(cells);
    problems = List.copyOf(problems);
  }

  /** Whether something in it cannot be read. */
  public boolean isBroken() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Where a field stands; the row's number where the statement has no such column. */
  public String cell(String field) {
    return cells.getOrDefault(field, String.valueOf(row));
  }
}
