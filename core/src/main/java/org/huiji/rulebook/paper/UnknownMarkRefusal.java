package org.huiji.rulebook.paper;

import java.io.Serial;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** A number needs the association's short sign (代字), and nobody has said what it is. */
public final class UnknownMarkRefusal extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  public UnknownMarkRefusal() {
    super(Message.of("rulebook.no-mark"));
  }
}
