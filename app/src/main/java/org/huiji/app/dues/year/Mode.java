package org.huiji.app.dues.year;

import org.huiji.text.Message;

/** How the year is looked at. */
enum Mode {
  MEMBERS,
  BY_TIER,
  BY_DISTRICT;

  Message label() {
    return switch (this) {
      case MEMBERS -> Message.of("duesyear.members");
      case BY_TIER -> Message.of("duesyear.by-tier");
      case BY_DISTRICT -> Message.of("duesyear.by-district");
    };
  }
}
