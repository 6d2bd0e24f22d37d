package org.huiji.app.document.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.huiji.app.shell.Desk;

/**
 * Asks in the system's own dialog, which opens where papers went last.
 *
 * @param owner in whose window it opens
 */
public record AskedDestination(Desk desk, Supplier<? extends Node> owner) implements Destination {

  private static final String LAST_FOLDER = "documents.folder";

  @Override
  public void choose(String suggestedName, List<String> endings, Consumer<Path> then) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(suggestedName + "." + endings.getFirst());
    for (String ending : endings) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    }
    desk.preferences()
        .text(LAST_FOLDER)
        .map(folder -> Path.of(folder).toFile())
        .filter(java.io.File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional<Path> chosen = desk.files().save(chooser, owner.get().getScene().getWindow());
    chosen
        .map(Path::getParent)
        .ifPresent(folder -> desk.preferences().set(LAST_FOLDER, folder.toString()));
    chosen.ifPresent(then);
  }
}
