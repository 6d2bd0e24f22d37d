package org.huiji.app.widget;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Brings what the clerk is led to into sight. */
public final class IntoSight {

  private static final double MARGIN = 40;

  private IntoSight() {}

  /** Scrolls the pane that a node stands in, if it stands in one. */
  public static void bring(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        bring(pane, node);
        return;
      }
    }
  }

  /** Scrolls a pane no farther than it must. */
  public static void bring(ScrollPane pane, Node node) {
    Node all = pane.getContent();
    Bounds at = all.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = all.getLayoutBounds().getHeight() - seen;
    double top = pane.getVvalue() * hidden;
    if (hidden <= 0) {
      return;
    }
    if (at.getMinY() < top) {
      pane.setVvalue((at.getMinY() - MARGIN) / hidden);
    } else if (at.getMaxY() > top + seen) {
      pane.setVvalue((at.getMaxY() + MARGIN - seen) / hidden);
    }
  }
}
