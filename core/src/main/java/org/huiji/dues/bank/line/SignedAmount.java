package org.huiji.dues.bank.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.table.Value;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * An amount as banks write it: a number, {@code 3,000.00}, {@code ¥3000.00}, {@code -800}, {@code
 * (800.00)}, {@code 800.00-}, {@code 800.00 DR}. A unit behind the number is somebody's own
 * writing, so it is refused like everything else that is no plain amount.
 *
 * @param fen in 分, its sign left out
 * @param negative whether a minus or brackets stand at it
 * @param mark what stands at it for the way, such as DR; none as a rule
 */
record SignedAmount(long fen, boolean negative, @Nullable Way mark) {

  private static final String MARK = "借方?|贷方?|支出?|收入?|DR\\.?|CR\\.?|D|C";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<before>"
              + MARK
              + ")?[:：]?(?<open>[(（])?(?<sign>[+-])?(?:[¥￥$]|RMB|CNY|人民币)?(?<second>[+-])?"
              + "(?<number>[0-9][0-9,，.]*|\\.[0-9]+)(?<close>[)）])?(?<behind>[+-])?(?<after>"
              + MARK
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−﹣]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
  private static final Pattern NOUGHT = Pattern.compile("[+-]?[¥￥]?0*(\\.0*)?");

  /** Whether nothing stands there: a blank, a dash or a nought. */
  static boolean isNothing(Value value) {
    String text = StatementText.plain(value.text());
    return PlainText.isBlankWord(text)
        || NOUGHT.matcher(bare(text)).matches()
        || read(text).value().filter(amount -> amount.fen() == 0).isPresent();
  }

  /** Whether it is an amount, or nothing. */
  static boolean isAmount(Value value) {
    return isNothing(value) || read(value.text()).value().isPresent();
  }

  /** Reads a cell's text. */
  static Reading<SignedAmount> read(String text) {
    String plain = StatementText.plain(text);
    Matcher written = WRITTEN.matcher(bare(plain));
    if (!written.matches() || (written.group("open") == null) != (written.group("close") == null)) {
      return Reading.refused("amount.not-a-number", plain);
    }
    Reading<Long> number = Yuan.parse(Yuan.withoutThousands(written.group("number")));
    return switch (number) {
      case Reading.Refused<Long>(var reason) -> new Reading.Refused<>(reason);
      case Reading.Understood<Long>(Long fen) ->
          Reading.of(new SignedAmount(fen, isNegative(written), mark(written)));
    };
  }

  /** A balance, in 分; below nothing when it is overdrawn. */
  static Optional<Long> balance(String text) {
    return read(text)
        .value()
        .map(
            amount -> amount.negative() || amount.mark() == Way.OUT ? -amount.fen() : amount.fen());
  }

  private static boolean isNegative(Matcher written) {
    return written.group("open") != null
        || "-".equals(written.group("sign"))
        || "-".equals(written.group("second"))
        || "-".equals(written.group("behind"));
  }

  private static @Nullable Way mark(Matcher written) {
    String mark =
        written.group("before") == null ? written.group("after") : written.group("before");
    return mark == null ? null : WayWord.exactly(mark).orElse(null);
  }

  private static String bare(String plain) {
    return DASHES.matcher(BLANKS.matcher(plain).replaceAll("")).replaceAll("-");
  }
}
