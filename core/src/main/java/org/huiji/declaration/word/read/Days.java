package org.huiji.declaration.word.read;

import java.util.Optional;
import org.huiji.text.ChineseNumerals;

/** Days written into printed room, of which often only the year is printed: 2022年 月 日. */
final class Days {

  private Days() {}

  /** What was written; nothing when only the year stands there, or less. */
  static Optional<String> written(String text) {
    String bare = text.replaceAll("[\\s_＿*＊]", "").replaceAll("(?<=月)日", "");
    String digits = ChineseNumerals.toArabic(bare);
    return digits.matches("(?:[0-9]{4})?年?月?日?") ? Optional.empty() : Optional.of(bare);
  }
}
