package org.huiji.app.document.issue;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.paper.Kinds;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The papers just issued, and where they go now. */
public final class ResultStrip extends HBox {

  private final Messages words;
  private final PaperOutput out;
  private final List<Node> more;

  /**
   * A strip that is there while something was just issued.
   *
   * @param more that can be done with them, beside saving and printing
   */
  public ResultStrip(
      Messages words, ObservableValue<Issued> issued, PaperOutput out, List<Node> more) {
    super(8);
    this.words = words;
    this.out = out;
    this.more = more;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("strip", "strip-good");
    issued.subscribe(this::show);
  }

  private void show(Issued issued) {
    List<DocumentId> documents = issued.papers();
    setVisible(!documents.isEmpty());
    setManaged(!documents.isEmpty());
    if (documents.isEmpty()) {
      return;
    }
    DocumentKind of = issued.kind();
    Label said =
        new Label(
            words.text("documentview.issued", documents.size(), Kinds.name(of)),
            new FontIcon(Feather.CHECK_CIRCLE));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    said.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(said, gap);
    getChildren().addAll(more);
    getChildren().addAll(out.save(of, () -> documents), out.print(of, () -> documents));
  }
}
