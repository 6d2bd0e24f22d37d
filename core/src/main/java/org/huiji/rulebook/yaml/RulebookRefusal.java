package org.huiji.rulebook.yaml;

import java.io.Serial;
import java.util.List;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** The text of a rule book, or an edit of one, is not a rule book; all flaws found are listed. */
public final class RulebookRefusal extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Flaw> flaws;

  RulebookRefusal(String file, List<Flaw> flaws) {
    super(Message.of("rulebook.refused", file, flaws.size(), flaws.getFirst().message()));
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
