package org.huiji.app.setting;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.huiji.app.shell.PageView;
import org.huiji.app.theme.Appearance;
import org.huiji.text.Messages;

/** The settings, part below part. */
public final class SettingsView implements PageView {

  private static final double WIDEST = 920;

  private final ScrollPane content;

  public SettingsView(Messages words, Appearance appearance) {
    VBox parts = new VBox(24, new AppearanceForm(words, appearance));
    parts.getStyleClass().add("page-body");
    parts.setMaxWidth(WIDEST);
    content = new ScrollPane(parts);
    content.setFitToWidth(true);
  }

  @Override
  public Node content() {
    return content;
  }
}
