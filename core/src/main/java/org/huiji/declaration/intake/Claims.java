package org.huiji.declaration.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of several declarations of the same unit's platform each row of a delivery means: the one
 * that says just what the row says, whatever the order, so that a platform that was declared twice
 * comes back as two.
 */
final class Claims {

  private final Arrival arrival;
  private final Standings standings;
  private final Map<Integer, Object> byRow = new HashMap<>();
  private final Set<Object> taken = new HashSet<>();

  private Claims(Arrival arrival, Standings standings) {
    this.arrival = arrival;
    this.standings = standings;
  }

  /**
   * Before the first row is judged.
   *
   * @param standings as the deliveries before leave them
   */
  static Claims of(Arrival arrival, Standings standings) {
    var claims = new Claims(arrival, standings);
    arrival.rows().stream().filter(row -> !row.skipped()).forEach(claims::claim);
    return claims;
  }

  private void claim(Incoming row) {
    PlatformKey key = PlatformKey.of(row.unit(), row.platform());
    List<Standing> meant = standings.meant(key, arrival.district());
    if (meant.size() > 1) {
      meant.stream()
          .filter(
              one -> !taken.contains(one.name()) && arrival.changes(row, one.content()).isEmpty())
          .findFirst()
          .map(Standing::name)
          .ifPresent(one -> claim(row, one));
    }
  }

  private void claim(Incoming row, Object declaration) {
    byRow.put(row.number(), declaration);
    taken.add(declaration);
  }

  /** As it stands now; what another row says word for word is left to that one. */
  Optional<Standing> meant(Incoming row, PlatformKey key) {
    List<Standing> meant = standings.meant(key, arrival.district());
    @Nullable Object own = byRow.get(row.number());
    return meant.stream()
        .filter(one -> own == null ? !taken.contains(one.name()) : own.equals(one.name()))
        .findFirst()
        .or(() -> meant.stream().findFirst());
  }
}
