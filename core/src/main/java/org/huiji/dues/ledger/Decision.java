package org.huiji.dues.ledger;

import java.time.LocalDate;
import org.huiji.problem.Refusal;

/** What an organ decided, at which meeting, on which day. Refused without its meeting. */
public record Decision(String organ, String meeting, LocalDate on) {

  public Decision {
    if (organ.isBlank() || meeting.isBlank()) {
      throw Refusal.of("dues.no-decision");
    }
  }
}
