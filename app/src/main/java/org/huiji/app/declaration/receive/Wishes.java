package org.huiji.app.declaration.receive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.intake.Decision;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.table.head.Head;
import org.jspecify.annotations.Nullable;

/**
 * How the clerk wants the files to be taken.
 *
 * @param on the day they arrived
 * @param district who recommends them; none for what each file says
 * @param desks what she decided of the rows of each source
 * @param heads those she pointed at, by source
 */
record Wishes(
    LocalDate on,
    @Nullable String district,
    Map<Integer, IntakeDesk> desks,
    Map<Integer, Head> heads) {

  Wishes {
    desks = Map.copyOf(desks);
    heads = Map.copyOf(heads);
  }

  static Wishes none(LocalDate today) {
    return new Wishes(today, null, Map.of(), Map.of());
  }

  Optional<Head> head(int source) {
    return Optional.ofNullable(heads.get(source));
  }

  /** Another head makes other rows: what was decided about the old ones does not hold. */
  Wishes at(int source, Head head) {
    var kept = new HashMap<>(desks);
    kept.remove(source);
    return new Wishes(on, district, kept, and(source, head));
  }

  /** The same rows read otherwise. */
  Wishes mapped(int source, Head head) {
    return new Wishes(on, district, desks, and(source, head));
  }

  private Map<Integer, Head> and(int source, Head head) {
    var changed = new HashMap<>(heads);
    changed.put(source, head);
    return changed;
  }

  IntakeDesk desk(int source) {
    return desks.getOrDefault(source, IntakeDesk.UNTOUCHED);
  }

  Wishes on(LocalDate day) {
    return new Wishes(day, district, desks, heads);
  }

  Wishes from(@Nullable String other) {
    return new Wishes(on, other, desks, heads);
  }

  Wishes deciding(ReceivedRow row, Decision decision) {
    return with(row, desk(row.source()).deciding(row.number(), decision));
  }

  Wishes undeciding(ReceivedRow row) {
    return with(row, desk(row.source()).undeciding(row.number()));
  }

  private Wishes with(ReceivedRow row, IntakeDesk desk) {
    var changed = new HashMap<>(desks);
    changed.put(row.source(), desk);
    return new Wishes(on, district, changed, heads);
  }

  /** Whether she decided anything that would be lost. */
  boolean isDecided() {
    return !heads.isEmpty()
        || desks.values().stream().anyMatch(desk -> !desk.decisions().isEmpty());
  }

  Optional<Decision> decision(ReceivedRow row) {
    return desk(row.source()).decision(row.number());
  }
}
