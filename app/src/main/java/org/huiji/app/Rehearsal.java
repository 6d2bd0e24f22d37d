package org.huiji.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;

/**
 * Says when the list is painted and ends the program. The start-up cache is trained with such a
 * start; it is asked for with {@code -Dhuiji.rehearsal=true}.
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
      sayWhen();
      Platform.exit();
    }
  }

  /** The time since the process began, as the operating system knows it. */
  private static void sayWhen() {
    ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toMillis())
        .ifPresent(millis -> System.out.println("painted " + millis + " ms after the start"));
  }
}
