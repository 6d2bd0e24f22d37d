package org.huiji.declaration.paper;

import java.util.List;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.ThresholdLine;
import org.huiji.declaration.paper.content.ReviewSheet;
import org.huiji.document.paper.Letter;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;

/** Drafts review sheets. */
record ReviewSheets(RoundLook look, Letter letter) implements Drafts {

  @Override
  public Draft draft(ReadTx tx, PaperSubject subject) {
    if (!(subject instanceof PaperSubject.OfDeclaration(DeclarationId id))) {
      throw Refusal.of("declpaper.not-for-it");
    }
    Checked checked = look.checked(id);
    Declaration declaration = checked.declaration();
    Content content = declaration.content();
    List<ThresholdLine> thresholds = ThresholdLine.of(look.round(), content);
    String bureau = look.bureau(declaration).orElse("");
    return new Draft.Ready(
        subject,
        content.platform() + "（" + content.unit() + "）",
        number ->
            new RoundPaper.Filled(
                new ReviewSheet(letter, number, look.round(), checked, bureau, thresholds)));
  }
}
