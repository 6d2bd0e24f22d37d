package org.huiji.app.notice;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * A failure as it is reported to whoever mends the program.
 *
 * @param code the same for the same fault on every computer, so that it can be looked for
 * @param details for copying; no data of members beyond what the failure's own text says, and
 *     nothing that the database was asked, which stands in the log
 */
public record Trouble(String code, String details) {

  private static final int CODE_DIGITS = 0xFFFFF;

  public static Trouble of(Throwable failure) {
    String code = "HJ-%05X".formatted(fingerprint(failure) & CODE_DIGITS);
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    lines.println(code);
    lines.println(
        "Java %s, %s %s"
            .formatted(
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version")));
    failure.printStackTrace(lines);
    return new Trouble(code, withoutQuestions(text.toString(), failure).replace("\t", "    "));
  }

  /** What the database was asked says nothing to a clerk, and may name members. */
  private static String withoutQuestions(String text, Throwable failure) {
    String plain = text;
    for (Throwable one = failure; one != null; one = one.getCause()) {
      String said = one.getMessage();
      if (said != null && isOfDatabase(one)) {
        plain = plain.replace(said, "…");
      }
    }
    return plain;
  }

  private static boolean isOfDatabase(Throwable failure) {
    String name = failure.getClass().getName();
    return name.startsWith("org.jooq.") || name.contains("sql");
  }

  private static int fingerprint(Throwable failure) {
    int hash = failure.getClass().getName().hashCode();
    hash =
        31 * hash
            + Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.huiji."))
                .findFirst()
                .map(frame -> (frame.getClassName() + frame.getMethodName()).hashCode())
                .orElse(0);
    Throwable cause = failure.getCause();
    return cause == null ? hash : 31 * hash + fingerprint(cause);
  }
}
