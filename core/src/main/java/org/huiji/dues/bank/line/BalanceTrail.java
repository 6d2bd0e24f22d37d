package org.huiji.dues.bank.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.jspecify.annotations.Nullable;

/**
 * What the running balance proves: a balance that rises by the amount of a line says that its money
 * came, whatever else the statement says.
 */
final class BalanceTrail {

  /**
   * A row with a balance.
   *
   * @param fen the line's money, in 分; nothing for a row such as 期初余额
   * @param balance after it; none when it cannot be read
   * @param moment day and time, comparable as text; empty when not known
   */
  record Step(int row, long fen, @Nullable Long balance, String moment) {}

  private final Map<Integer, Way> proven;

  private BalanceTrail(Map<Integer, Way> proven) {
    this.proven = Map.copyOf(proven);
  }

  /** The trail of a statement's rows, as they stand in the file. */
  static BalanceTrail of(List<Step> steps) {
    Map<Integer, Way> downwards = ways(steps);
    Map<Integer, Way> upwards = ways(steps.reversed());
    int more = Integer.compare(downwards.size(), upwards.size());
    int order = more == 0 ? order(steps) : more;
    return new BalanceTrail(
        order == 0 ? agreed(downwards, upwards) : order > 0 ? downwards : upwards);
  }

  /** Which way the money of a row went, if its balance proves it. */
  Optional<Way> way(int row) {
    return Optional.ofNullable(proven.get(row));
  }

  private static Map<Integer, Way> ways(List<Step> steps) {
    var ways = new HashMap<Integer, Way>();
    Long before = null;
    for (Step step : steps) {
      Long after = step.balance();
      if (before != null && after != null && step.fen() > 0) {
        long difference = after - before;
        if (Math.abs(difference) == step.fen()) {
          ways.put(step.row(), difference > 0 ? Way.IN : Way.OUT);
        }
      }
      before = after;
    }
    return ways;
  }

  /** Above nothing when the oldest line stands first, below nothing when it stands last. */
  private static int order(List<Step> steps) {
    List<String> moments =
        steps.stream().map(Step::moment).filter(moment -> !moment.isEmpty()).toList();
    return moments.isEmpty() ? 0 : moments.getLast().compareTo(moments.getFirst());
  }

  /** Where nothing tells which line came first, only what is so either way. */
  private static Map<Integer, Way> agreed(Map<Integer, Way> one, Map<Integer, Way> other) {
    var agreed = new HashMap<Integer, Way>();
    for (Integer row : new ArrayList<>(one.keySet())) {
      Way way = one.get(row);
      if (way != null && way == other.get(row)) {
        agreed.put(row, way);
      }
    }
    return agreed;
  }
}
