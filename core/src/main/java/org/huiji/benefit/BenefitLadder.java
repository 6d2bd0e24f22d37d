package org.huiji.benefit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Benefits as lists that build on each other (ITSS: 除可享受所有会员权益外，还可享受以下权益). The category of a
 * benefit is the name of the level that adds it.
 */
public record BenefitLadder(List<BenefitRung> rungs) implements Benefits {

  public BenefitLadder {
    rungs = List.copyOf(rungs);
  }

  @Override
  public List<BenefitKey> keys() {
    return rungs.stream().flatMap(rung -> rung.keys().stream()).toList();
  }

  @Override
  public Benefit of(String office, BenefitKey key, Map<String, String> choices) {
    if (!keys().contains(key)) {
      throw new IllegalArgumentException("No such benefit: " + key);
    }
    return rightsOf(office).contains(key) ? new Benefit.Granted() : new Benefit.None();
  }

  /** All rights of an office, those of the levels below included, in the order of the source. */
  public List<BenefitKey> rightsOf(String office) {
    Set<String> levels = levelsOf(office);
    return rungs.stream()
        .filter(rung -> levels.contains(rung.id()))
        .flatMap(rung -> rung.keys().stream())
        .toList();
  }

  private Set<String> levelsOf(String office) {
    Set<String> levels = new HashSet<>();
    rungs.stream().filter(rung -> rung.offices().contains(office)).forEach(r -> add(r, levels));
    return levels;
  }

  private void add(BenefitRung rung, Set<String> levels) {
    if (levels.add(rung.id())) {
      rungs.stream()
          .filter(below -> rung.includes().contains(below.id()))
          .forEach(b -> add(b, levels));
    }
  }
}
