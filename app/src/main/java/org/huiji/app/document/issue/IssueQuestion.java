package org.huiji.app.document.issue;

import org.huiji.app.notice.Action;
import org.huiji.app.notice.Question;
import org.huiji.text.Message;

/** Asked before papers are issued, of whatever kind and in whatever tab. */
public final class IssueQuestion {

  private IssueQuestion() {}

  /**
   * The question before a batch.
   *
   * @param name of the papers
   * @param first the number the first of them gets
   */
  public static Question of(int count, Message name, String first, Runnable issue) {
    return Question.beforeBatch(
        Message.of("documentview.issue-question", count, name),
        Message.of(
            count == 1 ? "documentview.issue-one-explained" : "documentview.issue-explained",
            count,
            first),
        new Action(Message.of("documentview.issue-now"), issue));
  }
}
