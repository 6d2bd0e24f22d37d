package org.huiji.dues.bank;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huiji.text.PlainText;

/** The years a remark names: {@code 2025、2026年会费}, {@code 2024-2026年度}. */
final class NamedYears {

  private static final String YEAR = "(?<![0-9])(20[0-9]{2})(?![0-9])";
  private static final Pattern RANGE =
      Pattern.compile(YEAR + "\\s*年?度?\\s*(?:[-—–~～至到]|--)\\s*" + YEAR + "(?!\\s*[-./月])");
  private static final Pattern SINGLE = Pattern.compile(YEAR + "(?![-./][0-9]{1,2}(?![0-9]))");
  private static final int LONGEST = 10;

  private NamedYears() {}

  static SortedSet<Integer> in(String remark) {
    String text = PlainText.clean(remark);
    var years = new TreeSet<Integer>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      if (from <= to && to - from < LONGEST) {
        IntStream.rangeClosed(from, to).forEach(years::add);
      }
    }
    Matcher single = SINGLE.matcher(text);
    while (single.find()) {
      years.add(Integer.parseInt(single.group(1)));
    }
    return years;
  }
}
