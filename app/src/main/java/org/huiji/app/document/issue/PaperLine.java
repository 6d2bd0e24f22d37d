package org.huiji.app.document.issue;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.huiji.text.Message;

/** One paper of a batch being made ready, as its table lists it. */
public interface PaperLine {

  /** Where the paper stands; in this order they are listed. */
  enum State {
    /** It would come out wrong. */
    PROBLEM,
    /** It is not for this one. */
    UNABLE,
    READY,
    /** There is a valid one already. */
    ISSUED
  }

  /** To whom it is addressed. */
  String name();

  /** The member's number; blank where there is none. */
  String number();

  State state();

  /** What stands against it, or is to be known of one that is there; empty when nothing is. */
  List<Message> problems();

  /** Whether it is issued with this batch. */
  BooleanProperty included();

  /** Whether it can be put into the batch at all. */
  default boolean isChoosable() {
    return state() == State.PROBLEM || state() == State.READY;
  }
}
