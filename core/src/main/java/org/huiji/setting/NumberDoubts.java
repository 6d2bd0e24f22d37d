package org.huiji.setting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.member.Numbering;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.NumbersSince;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of numbers that wait, since a copy of the data was restored, until the association says
 * where they go on.
 */
public final class NumberDoubts {

  private static final String FOREVER = "*";
  private static final char YEAR_AFTER = ':';
  private static final int YEAR_DIGITS = 4;

  private final Store store;
  private final Numbering numbering;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public NumberDoubts(Store store, Numbering numbering, Rulebooks rulebooks, Clock clock) {
    this.store = store;
    this.numbering = numbering;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * What an answer is for.
   *
   * @param year none for the sequence from which numbers are given today
   */
  public record Sequence(Numbered numbered, @Nullable String year) {}

  /**
   * A sequence that waits.
   *
   * @param scope a year, or * for a sequence that never begins again
   * @param last the last place that is known to be given; 0 for none
   * @param today whether numbers are given from it today
   */
  public record Doubt(Numbered numbered, String scope, long last, boolean today) {

    /** What is numbered, in words. */
    public Message name() {
      Message name = Message.of("numbered." + NextNumbers.series(numbered));
      return scope.equals(FOREVER) ? name : Message.of("numbered.of-year", name, scope);
    }

    public Sequence sequence() {
      return new Sequence(numbered, today ? null : scope);
    }

    /** As it is written on the command line. */
    public String key() {
      String series = NextNumbers.series(numbered);
      return today ? series : series + YEAR_AFTER + scope;
    }
  }

  /** Those from which numbers are given today, and those of other years that have given any. */
  public List<Doubt> open() {
    return store.read(
        tx ->
            rulebooks.isChosen(tx)
                ? Stream.of(Numbered.values()).flatMap(numbered -> open(tx, numbered)).toList()
                : List.of());
  }

  /** What was carried over from the data that restored copies took the place of. */
  public NumbersSince carried() {
    return new NumbersSince(store.read(numbering::carried), true);
  }

  private Stream<Doubt> open(ReadTx tx, Numbered numbered) {
    String today = scope(tx, numbered);
    Stream<String> others =
        numbering.scopes(tx, NextNumbers.series(numbered)).stream()
            .filter(scope -> scope.equals(FOREVER) || isYear(scope))
            .filter(scope -> !scope.equals(today))
            .sorted(Comparator.reverseOrder());
    return Stream.concat(Stream.of(today), others)
        .filter(scope -> numbering.isInDoubt(tx, NextNumbers.series(numbered), scope))
        .map(scope -> doubt(tx, numbered, scope, scope.equals(today)));
  }

  private Doubt doubt(ReadTx tx, Numbered numbered, String scope, boolean today) {
    long last = numbering.last(tx, NextNumbers.series(numbered), scope);
    return new Doubt(numbered, scope, last, today);
  }

  /**
   * A sequence as the command line names it: {@code certificate}, or {@code certificate:2024} for
   * papers of another year.
   *
   * @throws Refusal when nothing of that name is numbered
   */
  public static Sequence sequence(String key) {
    int at = key.indexOf(YEAR_AFTER);
    String series = at < 0 ? key : key.substring(0, at);
    String scope = at < 0 ? null : key.substring(at + 1);
    if (scope != null && !scope.equals(FOREVER) && !isYear(scope)) {
      throw unknown(key);
    }
    return Stream.of(Numbered.values())
        .filter(numbered -> NextNumbers.series(numbered).equals(series))
        .map(numbered -> new Sequence(numbered, scope))
        .findFirst()
        .orElseThrow(() -> unknown(key));
  }

  /**
   * Says where sequences go on: all of it is kept, or nothing.
   *
   * @param next the place of the next number of each
   * @param noneSince whether in all others nothing was numbered since the copy was made
   * @throws Refusal when a number of such a place or a later one was given
   */
  public void answer(Map<Sequence, Long> next, boolean noneSince, String operator) {
    if (next.isEmpty() && !noneSince) {
      return;
    }
    store.change(
        Cause.of(operator, "action.numbers-resume", named(next, noneSince)),
        tx -> {
          next.forEach((sequence, place) -> resume(tx, sequence, place));
          if (noneSince) {
            numbering.resumeAll(tx);
          }
          return null;
        });
  }

  private void resume(ChangeTx tx, Sequence sequence, long place) {
    String year = sequence.year();
    String scope = year == null ? scope(tx, sequence.numbered()) : year;
    numbering.resume(tx, NextNumbers.series(sequence.numbered()), scope, place);
  }

  private String scope(ReadTx tx, Numbered numbered) {
    LocalDate today = LocalDate.now(clock);
    return rulebooks.on(tx, today).numberScope(numbered) == NumberPattern.Scope.YEAR
        ? String.valueOf(today.getYear())
        : FOREVER;
  }

  private static boolean isYear(String scope) {
    return scope.length() == YEAR_DIGITS && scope.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String named(Map<Sequence, Long> next, boolean noneSince) {
    Stream<String> all = noneSince ? Stream.of(FOREVER) : Stream.empty();
    return Stream.concat(next.keySet().stream().map(NumberDoubts::named), all)
        .collect(Collectors.joining(" "));
  }

  private static String named(Sequence sequence) {
    String series = NextNumbers.series(sequence.numbered());
    return sequence.year() == null ? series : series + YEAR_AFTER + sequence.year();
  }

  private static Refusal unknown(String key) {
    return Refusal.of("numbered.unknown", key, keys());
  }

  private static String keys() {
    return String.join(" ", Stream.of(Numbered.values()).map(NextNumbers::series).toList());
  }
}
