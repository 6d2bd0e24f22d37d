package org.huiji.app.declaration.receive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiji.declaration.intake.Decision;
import org.huiji.declaration.intake.IntakeDesk;
import org.jspecify.annotations.Nullable;

/**
 * How the clerk wants the files to be taken.
 *
 * @param on the day they arrived
 * @param district who recommends them; none for what each file says
 * @param desks what she decided of the rows of each source
 */
record Wishes(LocalDate on, @Nullable String district, Map<Integer, IntakeDesk> desks) {

  Wishes {
    desks = Map.copyOf(desks);
  }

  IntakeDesk desk(int source) {
    return desks.getOrDefault(source, IntakeDesk.UNTOUCHED);
  }

  Wishes on(LocalDate day) {
    return new Wishes(day, district, desks);
  }

  Wishes from(@Nullable String other) {
    return new Wishes(on, other, desks);
  }

  Wishes leavingOut(ReceivedRow row) {
    return with(row, desk(row.source()).deciding(row.number(), new Decision.LeaveOut()));
  }

  Wishes takingAfterAll(ReceivedRow row) {
    return with(row, desk(row.source()).undeciding(row.number()));
  }

  private Wishes with(ReceivedRow row, IntakeDesk desk) {
    var changed = new HashMap<>(desks);
    changed.put(row.source(), desk);
    return new Wishes(on, district, changed);
  }

  /** Whether she decided anything that would be lost. */
  boolean isDecided() {
    return desks.values().stream().anyMatch(desk -> !desk.decisions().isEmpty());
  }

  boolean leavesOut(ReceivedRow row) {
    return desk(row.source()).decision(row.number()).isPresent();
  }
}
