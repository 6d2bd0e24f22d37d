package org.huiji.rulebook.question;

import java.io.Serial;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** What was asked for depends on a question that the association has not answered. */
public final class OpenQuestionRefusal extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  private final transient OpenQuestion question;

  public OpenQuestionRefusal(OpenQuestion question) {
    super(Message.of("rulebook.open-question", question.text(), question.article(), question.id()));
    this.question = question;
  }

  public OpenQuestion question() {
    return question;
  }
}
