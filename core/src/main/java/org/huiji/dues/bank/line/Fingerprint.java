package org.huiji.dues.bank.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.huiji.text.FoldedName;

/**
 * Knows a bank's line again, in another file or format: on which day, from whom, how much, by which
 * number, and what was on the account then. The time counts only, to the minute, where the bank
 * writes neither number nor balance: one export has seconds, the next has no time at all.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * The fingerprint of a line.
   *
   * @param time how many lines of the file were the same before it
   */
  public static String of(StatementLine line, int time) {
    String reference = reference(line.reference());
    String balance =
        SignedAmount.balance(line.balance())
            .filter(fen -> fen >= 0)
            .map(String::valueOf)
            .orElse("");
    List<String> parts =
        List.of(
            String.valueOf(line.on()),
            reference.isEmpty() && balance.isEmpty() ? minute(line.time()) : "",
            reference,
            FoldedName.fold(line.payer()),
            Long.toString(line.fen()),
            balance);
    String hash = hash(String.join("\u001F", parts));
    return time == 0 ? hash : hash + "#" + (time + 1);
  }

  /** Excel drops leading zeros of a number typed as one. */
  private static String reference(String text) {
    return FoldedName.fold(text).replaceFirst("^0+(?=.)", "");
  }

  private static String minute(String time) {
    String digits = time.replaceAll("[^0-9]", "");
    return digits.length() > 4 ? digits.substring(0, digits.length() - 2) : digits;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
