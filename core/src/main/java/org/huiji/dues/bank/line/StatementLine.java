package org.huiji.dues.bank.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement, read.
 *
 * @param row the number the clerk sees in Excel
 * @param way which way the money went; none when nothing in the file tells for sure, which is asked
 * @param reversal whether the bank takes an earlier line back with it, by its sign or its words
 * @param on the day; none when it could not be read
 * @param time as the bank writes it, or empty
 * @param fen in 分, more than nothing; nothing when it could not be read
 * @param balance of the account after it, as the bank writes it, or empty
 * @param payer whom it came from or went to, as the bank writes it
 * @param summary 摘要: the bank's own word, such as 转账
 * @param remark 附言: what the payer wrote
 * @param cells where each field stands, as the clerk reads it: {@code E7}
 * @param problems what keeps it out, and what has to be asked, each at its cell
 */
public record StatementLine(
    int row,
    @Nullable Way way,
    boolean reversal,
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

  /** In {@link #cells()}: where its money stands, in whichever column. */
  static final String MONEY = "money";

  /** Which way money went. */
  public enum Way {
    /** It came. */
    IN,
    /** It left. */
    OUT,
    /** Neither: the payment failed, or was none of the account's own. */
    NONE;

    /** The contrary of what came or left. */
    Way contrary() {
      return switch (this) {
        case IN -> OUT;
        case OUT -> IN;
        case NONE -> NONE;
      };
    }
  }

  public StatementLine {
    cells = Map.copyOf(cells);
    problems = List.copyOf(problems);
  }

  /** A row that is no line of money, by what stands first in it. */
  public static StatementLine none(int row, String first) {
    return new StatementLine(
        row, Way.NONE, false, null, "", "", 0, "", first, "", "", "", Map.of(), List.of());
  }

  /** Whether something in it cannot be read. */
  public boolean isBroken() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Whether only the clerk can say what it is. */
  public boolean isAsked() {
    return way == null || problems.stream().anyMatch(problem -> !problem.isError());
  }

  /** Whether it is money that came, or may be. */
  public boolean mayHaveCome() {
    return way == Way.IN || way == null;
  }

  /** Where a field stands; the row's number where the statement has no such column. */
  public String cell(String field) {
    return cells.getOrDefault(field, String.valueOf(row));
  }

  /** Where its money stands. */
  public String moneyCell() {
    return cell(MONEY);
  }
}
