package org.huiji.app.dues.arrears;

import org.huiji.text.Message;

/** Which list is looked at. */
enum Mode {
  ARREARS,
  CANDIDATES;

  Message label() {
    return switch (this) {
      case ARREARS -> Message.of("duesarrears.arrears");
      case CANDIDATES -> Message.of("duesarrears.candidates");
    };
  }
}
