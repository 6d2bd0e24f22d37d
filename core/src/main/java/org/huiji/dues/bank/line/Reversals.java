package org.huiji.dues.bank.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.text.FoldedName;

/**
 * Payments and what took them back (冲正, 退汇, 退回, 撤销), as pairs: the same amount of the same party,
 * or by the same number, once each way.
 */
public final class Reversals {

  /** A payment and the line that takes it back. */
  public record Pair(StatementLine payment, StatementLine reversal) {

    /** The other of the two. */
    public StatementLine other(StatementLine line) {
      return line.row() == payment.row() ? reversal : payment;
    }
  }

  private final Map<Integer, Pair> pairs = new HashMap<>();

  private Reversals() {}

  /** All pairs of a statement. */
  public static Reversals in(Collection<StatementLine> lines) {
    var found = new Reversals();
    List<StatementLine> money =
        lines.stream().filter(line -> line.fen() > 0 && line.way() != Way.NONE).toList();
    List<StatementLine> back = money.stream().filter(StatementLine::reversal).toList();
    found.pair(back, money, Reversals::isContrary);
    found.pair(back, money, (one, other) -> one.way() == other.way() && !other.reversal());
    List<StatementLine> left = money.stream().filter(line -> line.way() == Way.OUT).toList();
    found.pair(left, money, Reversals::isContrary);
    return found;
  }

  /** The pair that a line belongs to. */
  public Optional<Pair> of(StatementLine line) {
    return Optional.ofNullable(pairs.get(line.row()));
  }

  private void pair(
      List<StatementLine> some,
      List<StatementLine> all,
      BiPredicate<StatementLine, StatementLine> fits) {
    Map<Long, List<StatementLine>> byAmount = new HashMap<>();
    all.forEach(line -> byAmount.computeIfAbsent(line.fen(), _ -> new ArrayList<>()).add(line));
    for (StatementLine one : some) {
      byAmount.getOrDefault(one.fen(), List.of()).stream()
          .filter(other -> other.row() != one.row() && !isPaired(other) && !isPaired(one))
          .filter(other -> fits.test(one, other) && areAkin(one, other))
          .min(Comparator.comparingInt(other -> Math.abs(other.row() - one.row())))
          .map(other -> inOrder(one, other))
          .ifPresent(
              pair -> {
                pairs.put(pair.payment().row(), pair);
                pairs.put(pair.reversal().row(), pair);
              });
    }
  }

  private boolean isPaired(StatementLine line) {
    return pairs.containsKey(line.row());
  }

  private static boolean isContrary(StatementLine one, StatementLine other) {
    Way way = one.way();
    return way != null && other.way() == way.contrary();
  }

  private static boolean areAkin(StatementLine one, StatementLine other) {
    String payer = FoldedName.fold(one.payer());
    String otherPayer = FoldedName.fold(other.payer());
    if (!payer.isEmpty() && payer.equals(otherPayer)) {
      return true;
    }
    boolean sameNumber = !one.reference().isEmpty() && one.reference().equals(other.reference());
    boolean sameAccount = !one.account().isEmpty() && one.account().equals(other.account());
    return sameNumber || (sameAccount && (payer.isEmpty() || otherPayer.isEmpty()));
  }

  /** Which takes back says so itself, or comes later. */
  private static Pair inOrder(StatementLine one, StatementLine other) {
    if (one.reversal() != other.reversal()) {
      return one.reversal() ? new Pair(other, one) : new Pair(one, other);
    }
    return isBefore(one, other) ? new Pair(one, other) : new Pair(other, one);
  }

  private static boolean isBefore(StatementLine one, StatementLine other) {
    LocalDate day = one.on();
    LocalDate otherDay = other.on();
    if (day == null || otherDay == null || day.equals(otherDay)) {
      return one.row() < other.row();
    }
    return day.isBefore(otherDay);
  }
}
