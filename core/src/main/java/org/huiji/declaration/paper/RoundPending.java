package org.huiji.declaration.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.paper.RoundPaperRepository.About;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** Finds out who needs a paper: what was returned, who is to be reminded, what experts look at. */
record RoundPending(RoundPaperRecords records, DistrictOverview overview) {

  /**
   * Those for whom a paper of this kind is due and who have none since it became so.
   *
   * @param on the day of the papers
   */
  List<PaperSubject> of(ReadTx tx, DocumentKind kind, PaperScope scope, LocalDate on) {
    return switch (kind) {
      case DISTRICT_REMINDER -> districts(overview.toRemind(on).stream());
      case CORRECTION_LETTER ->
          scope == PaperScope.DISTRICT
              ? returned(latest(tx, kind))
              : declared(tx, ReviewState.RETURNED, latest(tx, kind));
      case REVIEW_SHEET -> declared(tx, ReviewState.EXPERT_REVIEW, latest(tx, kind));
      case DECLARATION_SUMMARY ->
          scope == PaperScope.DISTRICT
              ? districts(overview.lines().stream().filter(line -> !line.declared().isEmpty()))
              : List.of(new PaperSubject.OfRound());
      default -> List.of(new PaperSubject.OfRound());
    };
  }

  private List<PaperSubject> returned(Map<About, LocalDate> latest) {
    return overview.lines().stream()
        .filter(line -> line.returned() != null)
        .<PaperSubject>mapMulti(
            (line, due) -> {
              PaperSubject subject = new PaperSubject.OfDistrict(line.district().name());
              if (isDue(subject, line.returned(), latest)) {
                due.accept(subject);
              }
            })
        .toList();
  }

  private List<PaperSubject> declared(ReadTx tx, ReviewState state, Map<About, LocalDate> latest) {
    return Stream.concat(
            overview.lines().stream().flatMap(line -> line.declared().stream()),
            overview.elsewhere().stream())
        .map(Checked::declaration)
        .filter(one -> one.state() == state)
        .<PaperSubject>mapMulti(
            (one, due) -> {
              PaperSubject subject = new PaperSubject.OfDeclaration(one.id());
              if (isDue(subject, since(tx, one), latest)) {
                due.accept(subject);
              }
            })
        .toList();
  }

  private LocalDate since(ReadTx tx, Declaration declaration) {
    return records.declarations().steps(tx, declaration.id()).getLast().on();
  }

  private boolean isDue(
      PaperSubject subject, @Nullable LocalDate since, Map<About, LocalDate> latest) {
    LocalDate last = latest.get(About.of(overview.round().id(), subject));
    return last == null || since == null || last.isBefore(since);
  }

  /** The day of the last valid paper of this kind, by what it is about. */
  private Map<About, LocalDate> latest(ReadTx tx, DocumentKind kind) {
    Map<DocumentId, About> abouts = records.papers().all(tx);
    Map<About, LocalDate> latest = new HashMap<>();
    for (IssuedDocument document : records.documents().all(tx)) {
      About about = abouts.get(document.id());
      if (about != null && document.kind() == kind && document.voided() == null) {
        latest.merge(about, document.issuedOn(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return latest;
  }

  private static List<PaperSubject> districts(Stream<DistrictLine> lines) {
    return lines
        .<PaperSubject>map(line -> new PaperSubject.OfDistrict(line.district().name()))
        .toList();
  }
}
