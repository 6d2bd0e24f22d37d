package org.huiji.app.tab;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.text.Messages;

/** The bar over a tab: what is looked at, at the left, and what can be done, at the right. */
public final class TabBar extends HBox {

  public TabBar(Messages words, List<? extends Node> choices, List<Command> commands) {
    this(choices, new CommandBar(words, commands));
  }

  /** A bar whose commands are arranged already. */
  public TabBar(List<? extends Node> choices, CommandBar bar) {
    super(10);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("tab-bar");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    bar.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(choices);
    getChildren().addAll(gap, bar);
  }
}
