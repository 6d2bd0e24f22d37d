package org.huiji.table.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold are written {@code _x000D_} in workbooks. */
final class EscapedText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private EscapedText() {}

  static String decode(StringBuilder text) {
    if (text.indexOf("_x") < 0) {
      return text.toString();
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
  }
}
