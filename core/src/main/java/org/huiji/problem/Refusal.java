package org.huiji.problem;

import java.io.Serial;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for that a rule or the input does not allow. Nothing was changed; the message
 * tells the clerk what, where, and what to do.
 */
public class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public Refusal(Message reason) {
    this(reason, null);
  }

  public Refusal(Message reason, @Nullable Throwable cause) {
    super(reason.key() + " " + reason.args(), cause);
    this.reason = reason;
  }

  public static Refusal of(String key, Object... args) {
    return new Refusal(Message.of(key, args));
  }

  /** Why, in no language yet; see {@link Messages}. */
  public Message reason() {
    return reason;
  }
}
