package org.huiji.declaration.paper;

import java.util.Collection;
import java.util.List;
import org.huiji.declaration.DeclarationId;

/** Whom or what a paper of a round is for. */
public sealed interface PaperSubject {

  /**
   * A district: letter of corrections and reminder to its bureau, its summary table.
   *
   * @param district its name on the round's day
   */
  record OfDistrict(String district) implements PaperSubject {}

  /**
   * Several districts together: one summary table.
   *
   * @param districts their names on the round's day; the same ones in whatever order are the same
   */
  record OfDistricts(List<String> districts) implements PaperSubject {

    public OfDistricts {
      districts = districts.stream().distinct().sorted().toList();
    }
  }

  /** A declaration: letter of corrections to its company, review sheet. */
  record OfDeclaration(DeclarationId declaration) implements PaperSubject {}

  /** The round as a whole: the lists, the summary table. */
  record OfRound() implements PaperSubject {}

  /** Some districts together; the round as a whole when none is named. */
  static PaperSubject together(Collection<String> districts) {
    return switch (districts.size()) {
      case 0 -> new OfRound();
      case 1 -> new OfDistrict(districts.iterator().next());
      default -> new OfDistricts(List.copyOf(districts));
    };
  }
}
