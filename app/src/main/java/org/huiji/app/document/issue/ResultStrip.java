package org.huiji.app.document.issue;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.paper.Kinds;
import org.huiji.document.register.DocumentId;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The papers just issued, and where they go now. */
final class ResultStrip extends HBox {

  private final Messages words;
  private final IssueViewModel model;
  private final PaperOutput out;

  ResultStrip(Messages words, IssueViewModel model, PaperOutput out) {
    super(8);
    this.words = words;
    this.model = model;
    this.out = out;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("strip", "strip-good");
    model.issued().subscribe(this::show);
  }

  private void show(List<DocumentId> documents) {
    setVisible(!documents.isEmpty());
    setManaged(!documents.isEmpty());
    if (documents.isEmpty()) {
      return;
    }
    var kind = model.kind().get();
    Label said =
        new Label(
            words.text("documentview.issued", documents.size(), Kinds.name(kind)),
            new FontIcon(Feather.CHECK_CIRCLE));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .setAll(said, gap, out.save(kind, () -> documents), out.print(kind, () -> documents));
  }
}
