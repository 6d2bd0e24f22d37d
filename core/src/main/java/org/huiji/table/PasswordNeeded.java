package org.huiji.table;

import java.io.Serial;
import org.huiji.text.Message;

/** A protected workbook: no password was given, or a wrong one. */
public final class PasswordNeeded extends FileRefused {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean wrong;

  private PasswordNeeded(Message reason, boolean wrong) {
    super(reason);
    this.wrong = wrong;
  }

  public static PasswordNeeded missing(String file) {
    return new PasswordNeeded(Message.of("table.password-needed", file), false);
  }

  public static PasswordNeeded wrong(String file) {
    return new PasswordNeeded(Message.of("table.password-wrong", file), true);
  }

  /** Whether a password was given and does not open the file. */
  public boolean isWrong() {
    return wrong;
  }
}
