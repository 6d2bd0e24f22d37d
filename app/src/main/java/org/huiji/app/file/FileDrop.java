package org.huiji.app.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped on a part of the window, or anywhere in it. */
public final class FileDrop {

  private FileDrop() {}

  public static void on(Node node, Consumer<Path> open) {
    node.addEventHandler(DragEvent.DRAG_OVER, over());
    node.addEventHandler(DragEvent.DRAG_DROPPED, dropped(open));
  }

  /** For what no part of the window has taken. */
  public static void on(Scene scene, Consumer<Path> open) {
    scene.addEventHandler(DragEvent.DRAG_OVER, over());
    scene.addEventHandler(DragEvent.DRAG_DROPPED, dropped(open));
  }

  /** Takes all files and folders that are dropped together. */
  public static void allOn(Node node, Consumer<List<Path>> open) {
    node.addEventHandler(DragEvent.DRAG_OVER, over());
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          event.setDropCompleted(!files.isEmpty());
          event.consume();
          if (!files.isEmpty()) {
            open.accept(files);
          }
        });
  }

  private static EventHandler<DragEvent> over() {
    return event -> {
      if (file(event).isPresent()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    };
  }

  private static EventHandler<DragEvent> dropped(Consumer<Path> open) {
    return event -> {
      Optional<Path> file = file(event);
      event.setDropCompleted(file.isPresent());
      event.consume();
      file.ifPresent(open);
    };
  }

  private static Optional<Path> file(DragEvent event) {
    return event.getDragboard().getFiles().stream().findFirst().map(File::toPath);
  }
}
