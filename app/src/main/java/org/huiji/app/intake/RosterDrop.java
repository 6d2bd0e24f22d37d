package org.huiji.app.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;

/** A file dropped on the window opens the page 导入 with it, whatever page is in front. */
public final class RosterDrop {

  private RosterDrop() {}

  /** Lets files be dropped anywhere in a window. */
  public static void install(Scene scene, Navigator navigator) {
    scene.addEventHandler(DragEvent.DRAG_OVER, over());
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED, dropped(file -> navigator.open(PageId.IMPORT, file)));
  }

  static EventHandler<DragEvent> over() {
    return event -> {
      if (file(event).isPresent()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    };
  }

  static EventHandler<DragEvent> dropped(Consumer<Path> open) {
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
