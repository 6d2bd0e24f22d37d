package org.huiji.app.declaration.evidence;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.widget.Tag;
import org.huiji.app.widget.Tips;
import org.huiji.declaration.evidence.Binder;
import org.huiji.declaration.evidence.Evidence;
import org.huiji.text.Messages;

/** A paper: its name opens it. */
final class PaperRow extends HBox {

  private static final long KILOBYTE = 1024;
  private static final double MEGABYTE = 1024.0 * 1024.0;

  PaperRow(Messages words, EvidenceViewModel model, Binder.Paper paper) {
    super(8);
    Evidence evidence = paper.evidence();
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("paper-row");
    Hyperlink name = link(evidence.file(), () -> model.open(evidence));
    name.setMinWidth(0);
    name.setTooltip(Tips.of(words.text("declevidence.open", evidence.file())));
    Label size = new Label(size(evidence.bytes()));
    size.getStyleClass().add("page-note");
    size.setMinWidth(USE_PREF_SIZE);
    Hyperlink remove = link(words.text("declevidence.remove"), () -> model.remove(evidence));
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setAccessibleText(words.text("declevidence.remove-named", evidence.file()));
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(name, size);
    if (!paper.there()) {
      getChildren().add(new Tag(words.text("declevidence.file-missing"), Tag.Tone.WRONG));
    }
    getChildren().addAll(gap, remove);
  }

  private static Hyperlink link(String text, Runnable then) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          then.run();
        });
    return link;
  }

  private static String size(long bytes) {
    return bytes < MEGABYTE
        ? Math.ceilDiv(bytes, KILOBYTE) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
