package org.huiji.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;

/**
 * Ends the program once its list is painted. The start-up cache is trained with such a start; it is
 * asked for with {@code -Dhuiji.rehearsal=true}.
 */
final class Rehearsal extends AnimationTimer {

  private static final long LONGEST_NANOS = 60_000_000_000L;

  /** A list is painted in the picture after the one in which it was filled. */
  private static final int PICTURES = 3;

  private final Scene scene;
  private long begun;
  private int filled;

  private Rehearsal(Scene scene) {
    this.scene = scene;
  }

  static void ifAsked(Scene scene) {
    if (Boolean.getBoolean("huiji.rehearsal")) {
      new Rehearsal(scene).start();
    }
  }

  @Override
  public void handle(long now) {
    begun = begun == 0 ? now : begun;
    Node list = scene.getRoot().lookup(".table-view");
    filled += list instanceof TableView<?> table && !table.getItems().isEmpty() ? 1 : 0;
    if (filled > PICTURES || now - begun > LONGEST_NANOS) {
      stop();
      Platform.exit();
    }
  }
}
