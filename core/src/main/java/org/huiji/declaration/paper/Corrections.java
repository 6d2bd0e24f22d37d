package org.huiji.declaration.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.paper.content.CorrectionLetter;
import org.huiji.declaration.paper.content.LetterWords;
import org.huiji.declaration.review.Names;
import org.huiji.document.paper.Letter;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** Drafts letters about what was returned: to the company, or to the bureau about all of it. */
record Corrections(
    DeclarationRepository declarations, RoundLook look, Letter letter, LocalDate until)
    implements Drafts {

  /** Said when no bureau is known yet. */
  private static final String SOME_BUREAU = "所在区县经信部门";

  @Override
  public Draft draft(ReadTx tx, PaperSubject subject) {
    return switch (subject) {
      case PaperSubject.OfDistrict(String district) -> bureau(tx, subject, look.district(district));
      case PaperSubject.OfDeclaration(DeclarationId id) -> company(tx, subject, look.checked(id));
      case PaperSubject.OfDistricts _, PaperSubject.OfRound _ ->
          throw Refusal.of("declpaper.not-for-it");
    };
  }

  private Draft bureau(ReadTx tx, PaperSubject subject, DistrictLine line) {
    List<CorrectionLetter.File> files =
        line.declared().stream()
            .filter(one -> isReturned(one.declaration()))
            .map(one -> file(tx, one, false))
            .toList();
    if (files.isEmpty()) {
      return new Draft.None(
          subject, line.bureau(), Message.of("declpaper.none-returned", line.bureau()));
    }
    return new Draft.Ready(
        subject,
        line.bureau(),
        number ->
            new RoundPaper.Filled(
                new CorrectionLetter(
                    letter,
                    number,
                    look.round(),
                    line.bureau(),
                    false,
                    line.bureau(),
                    files,
                    until)));
  }

  private Draft company(ReadTx tx, PaperSubject subject, Checked checked) {
    Declaration declaration = checked.declaration();
    Content content = declaration.content();
    String unit = content.unit();
    if (!isReturned(declaration)) {
      return new Draft.None(
          subject, unit, Message.of("declpaper.not-returned", Names.of(declaration)));
    }
    List<CorrectionLetter.File> files = List.of(file(tx, checked, true));
    String bureau = look.bureau(declaration).orElse(SOME_BUREAU);
    return new Draft.Ready(
        subject,
        unit,
        number ->
            new RoundPaper.Filled(
                new CorrectionLetter(
                    letter, number, look.round(), unit, true, bureau, files, until)));
  }

  private CorrectionLetter.File file(ReadTx tx, Checked checked, boolean company) {
    Declaration declaration = checked.declaration();
    ReviewStep returned = declarations.steps(tx, declaration.id()).getLast();
    return new CorrectionLetter.File(
        declaration.content().unit(),
        declaration.content().platform(),
        Objects.requireNonNullElse(returned.reasons(), ""),
        LetterWords.points(checked, company));
  }

  private static boolean isReturned(Declaration declaration) {
    return declaration.state() == ReviewState.RETURNED;
  }
}
