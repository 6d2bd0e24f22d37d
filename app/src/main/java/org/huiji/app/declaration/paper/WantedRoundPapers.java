package org.huiji.app.declaration.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.paper.PaperScope;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.document.register.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Which papers the clerk wants: of what kind, for what, on which day, until when. */
final class WantedRoundPapers {

  /** As long as a public notice runs, and as a company has to mend its files. */
  private static final int DAYS = 7;

  private final ObjectProperty<DocumentKind> kind =
      new SimpleObjectProperty<>(DocumentKind.CORRECTION_LETTER);
  private final ObjectProperty<PaperScope> scope =
      new SimpleObjectProperty<>(PaperScope.DECLARATION);
  private final Entry<LocalDate> date = Days.required();
  private final Entry<LocalDate> until = Days.required();
  private final ReadOnlyObjectWrapper<@Nullable List<PaperSubject>> chosen =
      new ReadOnlyObjectWrapper<>();
  private Runnable changed = () -> {};
  private boolean taking;

  /** Letters of correction to companies, today, for all who need one. */
  WantedRoundPapers(LocalDate today) {
    date.fill(today.toString());
    until.fill(today.plusDays(DAYS).toString());
    kind.subscribe((before, now) -> changeKind(now));
    scope.subscribe((before, now) -> choose(null));
  }

  /**
   * Tells of what the clerk chooses from now on.
   *
   * @param others run when other papers are wanted
   * @param dated run when the same ones are wanted on another day
   */
  void follow(Runnable others, Runnable dated) {
    changed = others;
    date.value().subscribe((before, now) -> dated.run());
    until.value().subscribe((before, now) -> dated.run());
  }

  ObjectProperty<DocumentKind> kind() {
    return kind;
  }

  /** What one paper is for; one of those its kind has. */
  ObjectProperty<PaperScope> scope() {
    return scope;
  }

  /** The day the papers bear. */
  Entry<LocalDate> date() {
    return date;
  }

  /** The last day to send corrections, or of the public notice. */
  Entry<LocalDate> until() {
    return until;
  }

  /** Whether papers of this kind say until when. */
  static boolean hasUntil(DocumentKind kind) {
    return kind == DocumentKind.CORRECTION_LETTER || kind == DocumentKind.PUBLIC_NOTICE_LIST;
  }

  /** For whom; none for all who need one. */
  ReadOnlyObjectProperty<@Nullable List<PaperSubject>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes what another tab asks for. */
  void take(DeclarationRequest.ToPrint request) {
    taking = true;
    kind.set(request.kind());
    scope.set(scope(request));
    taking = false;
    choose(request.subjects());
  }

  /** One summary table of these districts together; of the round when there are none. */
  void together(Set<String> districts) {
    choose(districts.isEmpty() ? null : List.of(PaperSubject.together(districts)));
  }

  /** For these; none for all who need one. */
  void choose(@Nullable List<PaperSubject> subjects) {
    chosen.set(subjects);
    if (!taking) {
      changed.run();
    }
  }

  /** What was chosen does not fit papers of another kind. */
  private void changeKind(DocumentKind now) {
    boolean outer = taking;
    taking = true;
    chosen.set(null);
    scope.set(PaperScope.of(now).getFirst());
    taking = outer;
    choose(null);
  }

  private static PaperScope scope(DeclarationRequest.ToPrint request) {
    PaperScope asked =
        switch (request.subjects().isEmpty() ? null : request.subjects().getFirst()) {
          case PaperSubject.OfDeclaration _ -> PaperScope.DECLARATION;
          case PaperSubject.OfDistrict _ -> PaperScope.DISTRICT;
          case PaperSubject.OfDistricts _, PaperSubject.OfRound _ -> PaperScope.ROUND;
          case null -> PaperScope.of(request.kind()).getFirst();
        };
    return PaperScope.of(request.kind()).contains(asked)
        ? asked
        : PaperScope.of(request.kind()).getFirst();
  }
}
