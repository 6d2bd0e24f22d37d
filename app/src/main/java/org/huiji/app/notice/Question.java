package org.huiji.app.notice;

import org.huiji.text.Message;

/**
 * Asked before something that is not easily taken back. The clerk answers with a button that names
 * the action, or leaves it; Enter and Escape leave it.
 *
 * @param headline the question in a few words
 * @param explanation what will happen, and what will not
 * @param yes the action, which names itself
 * @param no the way back, by its name
 */
public record Question(Message headline, Message explanation, Action yes, Message no) {

  /** A question to which the clerk may say that she would rather not yet. */
  public Question(Message headline, Message explanation, Action yes) {
    this(headline, explanation, yes, Message.of("notice.leave"));
  }

  /**
   * Asked once before a whole batch that cannot be taken back.
   *
   * @param what says what will be done with how many, as a question
   * @param lasting what stays so for good
   * @param yes does it
   */
  public static Question beforeBatch(Message what, Message lasting, Action yes) {
    return new Question(what, lasting, yes);
  }

  /**
   * Asked before something typed or decided would be lost.
   *
   * @param lost what is not saved
   * @param then gives it up
   */
  public static Question onLeaving(Message lost, Runnable then) {
    return new Question(
        lost,
        Message.of("leaving.unsaved-explanation"),
        new Action(Message.of("leaving.discard"), then),
        Message.of("leaving.go-on"));
  }
}
