package org.huiji.dues.bank;

import java.util.regex.Pattern;
import org.huiji.table.Value;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;

/**
 * Amounts as banks write them: numbers, {@code 3,000.00}, {@code ¥3000.00}. A unit behind the
 * number is somebody's own writing, so it is refused like everything else that is no plain amount.
 */
final class StatementAmount {

  private static final Pattern SIGN = Pattern.compile("^(?:[¥￥+]|RMB|CNY|人民币)\\s*");
  private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?");

  private StatementAmount() {}

  /** Whether nothing stands there: a blank, a dash or a nought. */
  static boolean isNothing(Value value) {
    String text = bare(value.text());
    return PlainText.isBlankWord(text) || NOTHING.matcher(text).matches();
  }

  /** The amount in 分. */
  static Reading<Long> read(String text) {
    return Yuan.parse(Yuan.withoutThousands(bare(text)));
  }

  private static String bare(String text) {
    String clean = PlainText.clean(text).strip();
    return SIGN.matcher(clean).replaceFirst("");
  }
}
