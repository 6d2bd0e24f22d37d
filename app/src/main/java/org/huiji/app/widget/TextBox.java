package org.huiji.app.widget;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for several sentences. Tab leaves it as it leaves any other field: nobody writes tabs
 * here, and a form is gone through with that key.
 */
public final class TextBox extends TextArea {

  /** An empty field that is so many lines high. */
  public TextBox(int rows) {
    setWrapText(true);
    setPrefRowCount(rows);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
  }

  private void leaveOnTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
