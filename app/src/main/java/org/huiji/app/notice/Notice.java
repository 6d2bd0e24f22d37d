package org.huiji.app.notice;

import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A result in one sentence, with at most one thing to do about it. */
public record Notice(Kind kind, Message text, @Nullable Action action) {

  /** Whether all went well. */
  public enum Kind {
    DONE,
    WARNING
  }

  public static Notice done(Message text) {
    return new Notice(Kind.DONE, text, null);
  }

  public static Notice warning(Message text) {
    return new Notice(Kind.WARNING, text, null);
  }

  /** The same with something to do about it. */
  public Notice with(Message label, Runnable run) {
    return new Notice(kind, text, new Action(label, run));
  }

  /** The same with its undo. */
  public Notice undoneBy(Runnable undo) {
    return with(Message.of("notice.undo"), undo);
  }
}
