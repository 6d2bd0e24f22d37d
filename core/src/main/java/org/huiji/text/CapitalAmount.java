package org.huiji.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts in capital characters (大写金额) as vouchers and certificates write them, after 支付结算办法附件一 and
 * 会计基础工作规范: 整 after 元 and after 角, none after 分; 壹拾, never 拾.
 */
public final class CapitalAmount {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL = "圓圆正萬億貳叄參陸";
  private static final String WRITTEN = "元元整万亿贰叁叁陆";

  private CapitalAmount() {}

  /**
   * The canonical writing.
   *
   * @param fen from 0 to {@link Yuan#MAX_FEN}, in 分
   */
  public static String of(long fen) {
    if (fen < 0 || fen > Yuan.MAX_FEN) {
      throw new IllegalArgumentException("No capital amount for " + fen + " fen");
    }
    return new CapitalWriting(false, false, false, true).write(fen);
  }

  /**
   * Reads an amount in capitals into 分. Takes the canonical writing, the zeros and the 整 that the
   * rules leave open, 圆 for 元, 正 for 整, traditional characters, spaces and a leading 人民币; refuses
   * everything else and then names the right writing where the value is plain.
   */
  public static Reading<Long> parse(String text) {
    String written = modern(text);
    Optional<Long> value = CapitalReading.value(written);
    if (value.isEmpty() || value.get() > Yuan.MAX_FEN) {
      return Reading.refused("amount.capitals-unreadable", text);
    }
    long fen = value.get();
    return variants(fen).contains(written)
        ? Reading.of(fen)
        : Reading.refused("amount.capitals-irregular", text, of(fen));
  }

  private static String modern(String text) {
    StringBuilder out = new StringBuilder();
    String bare = PlainText.clean(text).replace(" ", "");
    String amount = bare.startsWith("人民币") ? bare.substring(3) : bare;
    amount
        .chars()
        .map(c -> TRADITIONAL.indexOf(c) < 0 ? c : WRITTEN.charAt(TRADITIONAL.indexOf(c)))
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Every writing the rules allow: three zeros and one 整 are free. */
  private static Set<String> variants(long fen) {
    Set<String> all = new LinkedHashSet<>();
    for (int free = 0; free < 16; free++) {
      all.add(
          new CapitalWriting((free & 1) != 0, (free & 2) != 0, (free & 4) != 0, (free & 8) != 0)
              .write(fen));
    }
    return all;
  }

  static char digit(int value) {
    return DIGITS.charAt(value);
  }

  static int valueOf(char digit) {
    return DIGITS.indexOf(digit);
  }
}
