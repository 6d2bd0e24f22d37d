package org.huiji.app.intake;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportUndo;
import org.huiji.member.MemberRepository;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterTaking;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Store;

/**
 * What the page works with.
 *
 * @param operator the clerk's name, asked for when something is changed
 */
public record IntakeServices(
    Store store,
    RosterImport roster,
    RosterTaking taking,
    ImportUndo undo,
    ImportRepository imports,
    MemberRepository members,
    Rulebooks rulebooks,
    Supplier<String> operator,
    Clock clock) {

  /** All members there ever were. */
  List<RegisterEntry> everybody() {
    return store.read(members::everybody);
  }
}
