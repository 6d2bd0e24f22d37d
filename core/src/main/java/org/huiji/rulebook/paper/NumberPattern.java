package org.huiji.rulebook.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are made, for example {@code {代字}-{年}-{4位流水}} or {@code CQ{5位流水}}: literal text with
 * one sequence ({流水}, or {4位流水} filled with zeros), and at most one {年} and one {代字}. A sequence
 * longer than its places grows; it is never cut.
 */
public final class NumberPattern {

  /** Whether the sequence starts again every year (the pattern has the year) or never. */
  public enum Scope {
    YEAR,
    FOREVER
  }

  /**
   * A number taken apart.
   *
   * @param year none when the pattern has none
   */
  public record Parts(@Nullable Integer year, long sequence) {}

  /** The gap of the association's short sign. */
  public static final String MARK = "{代字}";

  private static final int LONGEST = 60;
  private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SEQUENCE = Pattern.compile("(?:([1-9])位)?流水");

  private final String text;
  private final String mark;
  private final int places;
  private final Scope scope;

  private NumberPattern(String text, String mark, int places, Scope scope) {
    this.text = text;
    this.mark = mark;
    this.places = places;
    this.scope = scope;
  }

  /**
   * Reads a pattern.
   *
   * @param mark what stands for {代字}
   * @throws Refusal when it is not a pattern, with the reason
   */
  public static NumberPattern parse(String text, String mark) {
    refuseBadText(text);
    List<String> gaps = GAP.matcher(text).results().map(found -> found.group(1)).toList();
    List<String> sequences = gaps.stream().filter(gap -> SEQUENCE.matcher(gap).matches()).toList();
    for (String gap : gaps) {
      if (!sequences.contains(gap) && !gap.equals("年") && !gap.equals("代字")) {
        throw Refusal.of("rulebook.pattern-unknown-gap", brace(gap));
      }
    }
    if (sequences.size() != 1) {
      throw Refusal.of("rulebook.pattern-one-sequence", sequences.size());
    }
    if (gaps.stream().distinct().count() != gaps.size()) {
      throw Refusal.of("rulebook.pattern-gap-twice");
    }
    Scope scope = gaps.contains("年") ? Scope.YEAR : Scope.FOREVER;
    return new NumberPattern(text, mark, placesOf(sequences.getFirst()), scope);
  }

  public String text() {
    return text;
  }

  public Scope scope() {
    return scope;
  }

  /**
   * The number of a sequence in a year.
   *
   * @param sequence from 1
   */
  public String format(int year, long sequence) {
    if (sequence < 1 || year < 1000 || year > 9999) {
      throw new IllegalArgumentException("No number for " + year + ", " + sequence);
    }
    return fill(
        gap ->
            switch (gap) {
              case "年" -> String.valueOf(year);
              case "代字" -> mark;
              default -> "0".repeat(missing(sequence)) + sequence;
            });
  }

  /** Takes a number of this pattern apart; nothing if it is not one. */
  public Optional<Parts> read(String number) {
    Matcher matcher = Pattern.compile(regex()).matcher(number);
    if (!matcher.matches() || matcher.group("seq").length() > 18) {
      return Optional.empty();
    }
    long sequence = Long.parseLong(matcher.group("seq"));
    Integer year = scope == Scope.YEAR ? Integer.valueOf(matcher.group("year")) : null;
    boolean ours = sequence > 0 && number.equals(format(year == null ? 2000 : year, sequence));
    return ours ? Optional.of(new Parts(year, sequence)) : Optional.empty();
  }

  private int missing(long sequence) {
    return Math.max(0, places - String.valueOf(sequence).length());
  }

  private String regex() {
    StringBuilder regex = new StringBuilder();
    Matcher gaps = GAP.matcher(text);
    int from = 0;
    while (gaps.find()) {
      regex.append(Pattern.quote(text.substring(from, gaps.start())));
      regex.append(
          switch (gaps.group(1)) {
            case "年" -> "(?<year>[1-9]\\d{3})";
            case "代字" -> Pattern.quote(mark);
            default -> "(?<seq>\\d+)";
          });
      from = gaps.end();
    }
    return regex.append(Pattern.quote(text.substring(from))).toString();
  }

  private String fill(UnaryOperator<String> gap) {
    return GAP.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(gap.apply(found.group(1))));
  }

  private static void refuseBadText(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw Refusal.of("rulebook.pattern-length", text.length(), LONGEST);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.of("rulebook.pattern-control");
    }
    String bare = GAP.matcher(text).replaceAll("");
    if (bare.contains("{") || bare.contains("}")) {
      throw Refusal.of("rulebook.pattern-brace", text);
    }
  }

  private static int placesOf(String sequence) {
    return Character.isDigit(sequence.charAt(0)) ? sequence.charAt(0) - '0' : 1;
  }

  private static String brace(String gap) {
    return "{" + gap + "}";
  }
}
