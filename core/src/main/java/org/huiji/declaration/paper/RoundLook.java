package org.huiji.declaration.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Refusal;

/** A round as the papers of one batch see it: read and checked once. */
final class RoundLook {

  private final Round round;
  private final Map<String, DistrictLine> districts = new LinkedHashMap<>();
  private final Map<DeclarationId, DistrictLine> recommending = new LinkedHashMap<>();
  private final Map<DeclarationId, Checked> declared = new LinkedHashMap<>();

  RoundLook(DistrictOverview overview) {
    this.round = overview.round();
    for (DistrictLine line : overview.lines()) {
      districts.put(line.district().name(), line);
      for (Checked one : line.declared()) {
        recommending.put(one.declaration().id(), line);
        declared.put(one.declaration().id(), one);
      }
    }
    overview.elsewhere().forEach(one -> declared.put(one.declaration().id(), one));
  }

  Round round() {
    return round;
  }

  /** All that is declared, by districts in their order, then what is of none. */
  List<Checked> all() {
    return List.copyOf(declared.values());
  }

  Checked checked(DeclarationId id) {
    return Optional.ofNullable(declared.get(id))
        .orElseThrow(() -> Refusal.of("review.unknown", id));
  }

  DistrictLine district(String name) {
    return Optional.ofNullable(districts.get(name))
        .orElseThrow(() -> Refusal.of("declpaper.no-district", name));
  }

  /** Names of districts as the round has them in order. */
  List<String> inOrder(List<String> names) {
    names.forEach(this::district);
    return districts.keySet().stream().filter(names::contains).toList();
  }

  /** The district that recommends it, where one is known. */
  Optional<DistrictLine> recommending(Declaration declaration) {
    return Optional.ofNullable(recommending.get(declaration.id()));
  }

  Optional<String> bureau(Declaration declaration) {
    return recommending(declaration).map(DistrictLine::bureau);
  }
}
