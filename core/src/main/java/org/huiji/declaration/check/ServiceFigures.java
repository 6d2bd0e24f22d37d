package org.huiji.declaration.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Figure;
import org.huiji.text.PlainText;

/**
 * The numbers inside a sentence such as 2021年适配评测产品260件、服务企业45家, by the figures that a category
 * counts. A number belongs to a figure when the figure's unit follows it and one of its words
 * stands before it; a year, a floor in brackets and a part (其中) are none.
 *
 * @param values by the figure's key, in the category's order
 * @param doubtful keys of figures that the sentence gives two values for: the first one counts
 */
public record ServiceFigures(Map<String, BigDecimal> values, Set<String> doubtful) {

  private static final Pattern BRACKETS = Pattern.compile("[（(【\\[][^）)】\\]]*[）)】\\]]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*(?:余|多)?\\s*(\\p{L}{0,3}|%)");
  private static final String PART = "其中";
  private static final String HUNDRED_MILLION = "亿元";
  private static final String TEN_THOUSAND = "万元";

  public ServiceFigures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    doubtful = Set.copyOf(doubtful);
  }

  /** Reads the sentence. */
  public static ServiceFigures of(Category category, String sentence) {
    String text = BRACKETS.matcher(PlainText.clean(sentence)).replaceAll("");
    var found = new LinkedHashMap<String, BigDecimal>();
    var doubtful = new LinkedHashSet<String>();
    Matcher numbers = NUMBER.matcher(text);
    int from = 0;
    for (int at = 0; numbers.find(at); at = numbers.end(1)) {
      String before = text.substring(from, numbers.start());
      Amount amount = Amount.of(numbers.group(1), numbers.group(2));
      figure(category, before, amount.unit())
          .ifPresent(
              figure -> {
                BigDecimal earlier = found.putIfAbsent(figure.key(), amount.value());
                boolean part = before.contains(PART);
                if (earlier != null && !part && earlier.compareTo(amount.value()) != 0) {
                  doubtful.add(figure.key());
                }
              });
      from = numbers.end(1);
    }
    return new ServiceFigures(inOrder(category, found), doubtful);
  }

  /** The value of a figure, where the sentence gives one. */
  public Optional<BigDecimal> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private record Amount(BigDecimal value, String unit) {

    static Amount of(String digits, String after) {
      BigDecimal value = new BigDecimal(digits.replaceAll("[,，]", ""));
      return after.startsWith(HUNDRED_MILLION)
          ? new Amount(value.movePointRight(4), TEN_THOUSAND)
          : new Amount(value, after);
    }
  }

  /** Of figures in this unit the one whose word stands nearest before the number. */
  private static Optional<Figure> figure(Category category, String before, String after) {
    Figure best = null;
    int nearest = -1;
    for (Figure figure : category.figures()) {
      int end =
          after.startsWith(figure.unit()) && !isOther(figure.unit(), after)
              ? end(figure, before)
              : -1;
      if (end > nearest) {
        nearest = end;
        best = figure;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 人次 counts visits, not people. */
  private static boolean isOther(String unit, String after) {
    return after.startsWith(unit + "次");
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
