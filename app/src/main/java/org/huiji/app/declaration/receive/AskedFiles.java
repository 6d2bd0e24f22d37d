package org.huiji.app.declaration.receive;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.huiji.app.shell.Desk;

/** Asks for the files or the folder that came, beginning where the last ones were. */
record AskedFiles(Desk desk, Node owner, Consumer<List<Path>> open) {

  private static final String FOLDER = "declarations.folder";

  void files() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.words().text("declreceive.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                desk.words().text("declreceive.kinds"),
                "*.docx",
                "*.docm",
                "*.doc",
                "*.xlsx",
                "*.xls",
                "*.xlsm",
                "*.csv",
                "*.txt"));
    known().ifPresent(chooser::setInitialDirectory);
    take(desk.files().openAll(chooser, owner.getScene().getWindow()));
  }

  void folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(desk.words().text("declreceive.folder"));
    known().ifPresent(chooser::setInitialDirectory);
    take(desk.files().folder(chooser, owner.getScene().getWindow()).stream().toList());
  }

  private Optional<File> known() {
    return desk.preferences().text(FOLDER).map(File::new).filter(File::isDirectory);
  }

  private void take(List<Path> files) {
    if (!files.isEmpty()) {
      desk.preferences().set(FOLDER, String.valueOf(files.getFirst().getParent()));
      open.accept(files);
    }
  }
}
