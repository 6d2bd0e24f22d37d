package org.huiji.declaration.round;

import java.util.List;
import java.util.Optional;
import org.huiji.text.FoldedName;

/**
 * A kind of platform and what it must have done in the round's year.
 *
 * @param name as the annexes print it, for example 适配评测类
 * @param qualification what the platform must be entitled to; empty when the notice says nothing
 * @param figures what is counted of its services
 * @param evidence 证明材料 asked of this kind in addition
 */
public record Category(
    String id,
    String name,
    String article,
    String qualification,
    List<Figure> figures,
    List<Threshold> thresholds,
    List<EvidenceItem> evidence) {

  private static final String KIND = "类";

  public Category {
    figures = List.copyOf(figures);
    thresholds = List.copyOf(thresholds);
    evidence = List.copyOf(evidence);
  }

  /** Whether this is its name, with or without 类. */
  public boolean isNamed(String written) {
    return bare(written).equals(bare(name));
  }

  /** The figure of this key. */
  public Optional<Figure> figure(String key) {
    return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
  }

  private static String bare(String text) {
    String folded = FoldedName.fold(text);
    return folded.endsWith(KIND) ? folded.substring(0, folded.length() - 1) : folded;
  }
}
