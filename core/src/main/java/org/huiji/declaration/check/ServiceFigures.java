package org.huiji.declaration.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Figure;
import org.huiji.declaration.round.Threshold;
import org.huiji.text.PlainText;

/**
 * The numbers inside a sentence such as 2021年适配评测产品260件、服务企业45家, by the figures that a category
 * counts. A number belongs to a figure when the figure's unit follows it and one of its words
 * stands before it; another measure word is taken where the word stands right before. A year and a
 * floor such as 500万元以上 are none; what stands in brackets counts where the rest of the sentence
 * does not say it. A percentage of another figure (其中软件人才占85%) is worked out.
 *
 * @param values by the figure's key, in the category's order
 * @param doubtful keys of figures that the sentence gives two values for: the first one counts
 */
public record ServiceFigures(Map<String, BigDecimal> values, Set<String> doubtful) {

  private static final Pattern BRACKETS = Pattern.compile("[（(【\\[]([^）)】\\]]*)[）)】\\]]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*(?:余|多)?\\s*([%％]|\\p{L}{0,3})");

  /** What may stand between a word and its number: 产品共260个. */
  private static final Pattern FILLER = Pattern.compile("[\\s:：为有约共计达到了超近过]*");

  /**
   * A year, or the least that each of what is counted has: neither parts a word from its number.
   */
  private static final Pattern ASIDE = Pattern.compile("(?s)\\s*(?:年|万?元?\\s*(?:及|或)?以上).*");

  /** What people count in beside the notice's own measure word. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "件", List.of("个", "款", "项"),
          "家", List.of("个", "户"),
          "个", List.of("项"),
          "次", List.of("场"),
          "人", List.of("名"));

  private static final String PART = "其中";
  private static final String PERCENT = "%";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String HUNDRED_MILLION = "亿元";
  private static final String TEN_THOUSAND = "万元";

  public ServiceFigures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    doubtful = Set.copyOf(doubtful);
  }

  /** Reads the sentence. */
  public static ServiceFigures of(Category category, String sentence) {
    String text = PlainText.clean(sentence);
    var found = new Found(category);
    found.read(BRACKETS.matcher(text).replaceAll(""));
    Set<String> doubtful = Set.copyOf(found.doubtful);
    BRACKETS.matcher(text).results().forEach(brackets -> found.read(brackets.group(1)));
    found.workOutShares();
    return new ServiceFigures(inOrder(category, found.values), doubtful);
  }

  /** The value of a figure, where the sentence gives one. */
  public Optional<BigDecimal> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** What was found so far; the first number of a figure stays. */
  private record Found(
      Category category,
      Map<String, BigDecimal> values,
      Map<String, BigDecimal> shares,
      Set<String> doubtful) {

    Found(Category category) {
      this(category, new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    void read(String text) {
      Matcher numbers = NUMBER.matcher(text);
      int from = 0;
      for (int at = 0; numbers.find(at); at = numbers.end(1)) {
        String before = text.substring(from, numbers.start());
        take(before, Amount.of(numbers.group(1), numbers.group(2)));
        if (!ASIDE.matcher(text.substring(numbers.end(1))).matches()) {
          from = numbers.end(1);
        }
      }
    }

    private void take(String before, Amount amount) {
      if (amount.unit().equals(PERCENT)) {
        nearest(before, this::isShare)
            .ifPresent(figure -> shares.putIfAbsent(figure.key(), amount.value()));
        return;
      }
      nearest(before, figure -> isCounted(figure, before, amount.unit()))
          .ifPresent(
              figure -> {
                BigDecimal earlier = values.putIfAbsent(figure.key(), amount.value());
                if (earlier != null
                    && !before.contains(PART)
                    && earlier.compareTo(amount.value()) != 0) {
                  doubtful.add(figure.key());
                }
              });
    }

    private boolean isShare(Figure figure) {
      return category.thresholds().stream()
          .anyMatch(one -> one.of() != null && one.figure().equals(figure.key()));
    }

    void workOutShares() {
      for (Threshold one : category.thresholds()) {
        BigDecimal share = shares.get(one.figure());
        BigDecimal whole = one.of() == null ? null : values.get(one.of());
        if (share != null && whole != null) {
          BigDecimal part = whole.multiply(share).divide(HUNDRED).stripTrailingZeros();
          values.putIfAbsent(one.figure(), part);
        }
      }
    }

    /** Of such figures the one whose word stands nearest before the number. */
    private Optional<Figure> nearest(String before, Predicate<Figure> such) {
      return category.figures().stream()
          .filter(figure -> end(figure, before) >= 0)
          .filter(such)
          .reduce((one, other) -> end(other, before) > end(one, before) ? other : one);
    }
  }

  private record Amount(BigDecimal value, String unit) {

    static Amount of(String digits, String after) {
      BigDecimal value = new BigDecimal(digits.replace(",", "").replace("，", ""));
      return after.startsWith(HUNDRED_MILLION)
          ? new Amount(value.movePointRight(4), TEN_THOUSAND)
          : new Amount(value, after.replace('％', '%'));
    }
  }

  /** 人次 counts visits, not people. */
  private static boolean isCounted(Figure figure, String before, String after) {
    String unit = figure.unit();
    if (after.startsWith(unit)) {
      return !after.startsWith(unit + "次");
    }
    return ALSO.getOrDefault(unit, List.of()).stream().anyMatch(after::startsWith)
        && FILLER.matcher(before.substring(end(figure, before) / 100)).matches();
  }

  /** Where the figure's word ends that stands nearest to the number; the longer one wins a tie. */
  private static int end(Figure figure, String before) {
    return figure.words().stream()
        .filter(before::contains)
        .mapToInt(word -> (before.lastIndexOf(word) + word.length()) * 100 + word.length())
        .max()
        .orElse(-1);
  }

  private static Map<String, BigDecimal> inOrder(Category category, Map<String, BigDecimal> found) {
    var ordered = new LinkedHashMap<String, BigDecimal>();
    category
        .figures()
        .forEach(
            figure -> {
              BigDecimal value = found.get(figure.key());
              if (value != null) {
                ordered.put(figure.key(), value);
              }
            });
    return ordered;
  }
}
