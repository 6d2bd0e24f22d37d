package org.huiji.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.office.HeadCount;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Message;

/** Holds the number of office holders against the limits of the rule book. */
public final class HeadCounts {

  private final Rulebook rulebook;

  private HeadCounts(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  public static HeadCounts of(Rulebook rulebook) {
    return new HeadCounts(rulebook);
  }

  /**
   * Finds offices held by too many or too few. Who was elected from an office still counts as a
   * holder of it; offices whose limits the association has not given are left out.
   *
   * @param holders office id to how many hold it as their highest office; offices not named are not
   *     checked, give 0 to have an empty one checked
   */
  public List<Problem> check(Map<String, Integer> holders) {
    return rulebook.offices().stream()
        .filter(office -> holders.containsKey(office.id()))
        .flatMap(office -> check(office, count(office, holders)).stream())
        .toList();
  }

  /** The offices that a holder of this highest office counts for: it, and the one it came from. */
  public List<Office> countedFor(String highest) {
    return rulebook.office(highest).stream()
        .flatMap(held -> rulebook.offices().stream().filter(office -> isOrCameFrom(held, office)))
        .toList();
  }

  /** How many may hold an office, where the rule book or the association says so. */
  public Optional<Integer> most(Office office) {
    return rulebook.ifSettled(office.headCount()).map(HeadCount::max);
  }

  /** That more hold an office than may. */
  public static Problem tooMany(Office office, int count, int most) {
    return problem(
        office,
        Message.of("rulebook.too-many-holders", office.name(), count, most, office.article()));
  }

  private Optional<Problem> check(Office office, int count) {
    return rulebook.ifSettled(office.headCount()).flatMap(limit -> check(office, limit, count));
  }

  private static Optional<Problem> check(Office office, HeadCount limit, int count) {
    if (limit.max() != null && count > limit.max()) {
      return Optional.of(tooMany(office, count, limit.max()));
    }
    return count < limit.min()
        ? Optional.of(
            problem(
                office,
                Message.of(
                    "rulebook.too-few-holders",
                    office.name(),
                    count,
                    limit.min(),
                    office.article())))
        : Optional.empty();
  }

  private int count(Office office, Map<String, Integer> holders) {
    return rulebook.offices().stream()
        .filter(other -> isOrCameFrom(other, office))
        .mapToInt(other -> holders.getOrDefault(other.id(), 0))
        .sum();
  }

  private boolean isOrCameFrom(Office holder, Office office) {
    return holder.id().equals(office.id()) || office.id().equals(holder.from());
  }

  private static Problem problem(Office office, Message message) {
    return Problem.warning("offices", new Rule("rulebook.head-count", office.article()), message);
  }
}
