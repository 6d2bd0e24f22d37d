package org.huiji.dues.bank.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.text.PlainText;

/** Cells without what pay services put around them so that Excel keeps every digit. */
final class StatementText {

  private static final Pattern QUOTED = Pattern.compile("=?[\"“](.*)[\"”]");

  private StatementText() {}

  /** Without trailing tabs and blanks, a leading {@code `} or {@code '}, and {@code ="…"}. */
  static String plain(String text) {
    String clean = PlainText.clean(text).strip();
    String bare =
        clean.startsWith("`") || clean.startsWith("'") ? clean.substring(1).strip() : clean;
    Matcher quoted = QUOTED.matcher(bare);
    return quoted.matches() ? quoted.group(1).strip() : bare;
  }
}
