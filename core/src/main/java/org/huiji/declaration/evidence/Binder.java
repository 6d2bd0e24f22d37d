package org.huiji.declaration.evidence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiji.declaration.round.EvidenceItem;

/**
 * What is asked of a declaration and what was handed in for it, in the order of binding.
 *
 * @param others what was handed in for an item that is not asked any more, as when another category
 *     is declared now
 */
public record Binder(List<Line> lines, List<Paper> others) {

  public Binder {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /** One item. */
  public record Line(EvidenceItem item, List<Paper> papers) {

    public Line {
      papers = List.copyOf(papers);
    }

    /** Whether the declaration is incomplete for want of it. */
    public boolean isMissing() {
      return item.required() && papers.isEmpty();
    }
  }

  /**
   * A paper.
   *
   * @param there whether a file of its size lies in the data folder
   */
  public record Paper(Evidence evidence, boolean there) {}

  static Binder of(MaterialList list, List<Evidence> handedIn, EvidenceShelf shelf) {
    List<Paper> papers =
        handedIn.stream().map(one -> new Paper(one, shelf.has(one.kept()))).toList();
    return new Binder(
        list.items().stream()
            .map(item -> new Line(item, only(papers, paper -> isOf(paper, item))))
            .toList(),
        only(papers, paper -> list.item(paper.evidence().item()).isEmpty()));
  }

  private static boolean isOf(Paper paper, EvidenceItem item) {
    return paper.evidence().item().equals(item.id());
  }

  private static List<Paper> only(List<Paper> papers, Predicate<Paper> which) {
    return papers.stream().filter(which).toList();
  }

  /** For how many items something was handed in. */
  public int given() {
    return (int) lines.stream().filter(line -> !line.papers().isEmpty()).count();
  }

  /** How many are missing that must not be. */
  public int missing() {
    return (int) lines.stream().filter(Line::isMissing).count();
  }

  /** All papers. */
  public Stream<Paper> papers() {
    return Stream.concat(lines.stream().flatMap(line -> line.papers().stream()), others.stream());
  }
}
