package org.huiji.app.dues.arrears;

import java.util.ArrayList;
import java.util.List;

/** Years as they are said: those in a row by the first and the last of them. */
final class YearSpans {

  private YearSpans() {}

  /**
   * Such as {@code 2019、2021–2025}.
   *
   * @param years oldest first
   */
  static String of(List<Integer> years) {
    List<String> spans = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < years.size(); i++) {
      if (i + 1 == years.size() || years.get(i + 1) != years.get(i) + 1) {
        spans.add(first == i ? years.get(i).toString() : years.get(first) + "–" + years.get(i));
        first = i + 1;
      }
    }
    return String.join("、", spans);
  }
}
