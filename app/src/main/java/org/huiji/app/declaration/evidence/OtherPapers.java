package org.huiji.app.declaration.evidence;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huiji.declaration.evidence.Binder;
import org.huiji.text.Messages;

/** Papers for items that are not asked any more, as when another category is declared now. */
final class OtherPapers extends VBox {

  OtherPapers(Messages words, EvidenceViewModel model, List<Binder.Paper> papers) {
    getStyleClass().add("evidence-item");
    Label note = new Label(words.text("declevidence.others"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().add(note);
    papers.forEach(paper -> getChildren().add(new PaperRow(words, model, paper)));
  }
}
