package org.huiji.app.notice;

import javafx.stage.Window;
import org.huiji.app.theme.Look;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices in the window: messages in its corner, questions and errors as dialogs before it. */
public final class WindowNotices implements Notices {

  private static final Logger LOG = LoggerFactory.getLogger(WindowNotices.class);

  private final Messages words;
  private final Look look;
  private final Window owner;
  private final NoticeArea area;

  public WindowNotices(Messages words, Look look, Window owner) {
    this.words = words;
    this.look = look;
    this.owner = owner;
    this.area = new NoticeArea(words);
  }

  /** Where the short messages appear; the frame lays it over its page. */
  public NoticeArea area() {
    return area;
  }

  @Override
  public void tell(Notice notice) {
    area.add(notice);
  }

  @Override
  public void ask(Question question) {
    Dialogs.ask(words, question, dialog());
  }

  @Override
  public void show(Message attempt, Throwable failure) {
    if (failure instanceof Refusal refusal) {
      LOG.info("Refused: {}", refusal.getMessage());
      Dialogs.refused(words, attempt, refusal.reason(), dialog());
    } else {
      Trouble trouble = Trouble.of(failure);
      LOG.error("{} while: {}", trouble.code(), attempt.key(), failure);
      Dialogs.failed(words, attempt, trouble, dialog());
    }
  }

  private PlainDialog dialog() {
    return new PlainDialog(look, owner);
  }
}
