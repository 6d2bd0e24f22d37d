package org.huiji.app.intake;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.table.head.Head;

/** How the clerk wants a file to be understood; everything a preview follows from. */
record Setup(RosterFile file, Head head, RosterOptions options, Desk desk) {

  /** Another head makes other rows: what was decided about the old ones does not hold. */
  Setup at(Head other) {
    return new Setup(file, other, options, Desk.UNTOUCHED);
  }

  /** The same rows read otherwise. */
  Setup mapped(Head other) {
    return new Setup(file, other, options, desk);
  }

  Setup from(LocalDate date) {
    return new Setup(file, head, new RosterOptions(date, options.newStatus()), desk);
  }

  Setup as(MemberStatus status) {
    return new Setup(file, head, new RosterOptions(options.effectiveFrom(), status), desk);
  }

  Setup with(UnaryOperator<Desk> change) {
    return new Setup(file, head, options, change.apply(desk));
  }
}
