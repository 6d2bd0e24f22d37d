package org.huiji.declaration.paper;

import java.util.function.Function;
import org.huiji.text.Message;

/** A paper before it has a number, or why there is none. */
sealed interface Draft {

  PaperSubject subject();

  /** Whom it is addressed to, or what it is about. */
  String name();

  /** A paper that can be issued. */
  record Ready(PaperSubject subject, String name, Function<String, RoundPaper> numbered)
      implements Draft {}

  /** Nothing to print. */
  record None(PaperSubject subject, String name, Message reason) implements Draft {}
}
