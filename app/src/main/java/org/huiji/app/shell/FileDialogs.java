package org.huiji.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Lets the clerk point at a file; nothing when she thought better of it. */
public interface FileDialogs {

  /** Asks for a file that is there. */
  Optional<Path> open(FileChooser chooser, Window owner);

  /** Asks for several files that are there; none when she thought better of it. */
  default List<Path> openAll(FileChooser chooser, Window owner) {
    return open(chooser, owner).stream().toList();
  }

  /** Asks for a folder that is there. */
  default Optional<Path> folder(DirectoryChooser chooser, Window owner) {
    return Optional.empty();
  }

  /** Asks where to write; the dialog itself has asked whether a file may be replaced. */
  Optional<Path> save(FileChooser chooser, Window owner);

  /** The system's own dialogs. */
  static FileDialogs ofTheSystem() {
    return new FileDialogs() {
      @Override
      public Optional<Path> open(FileChooser chooser, Window owner) {
        return path(chooser.showOpenDialog(owner));
      }

      @Override
      public Optional<Path> save(FileChooser chooser, Window owner) {
        return path(chooser.showSaveDialog(owner));
      }

      @Override
      public List<Path> openAll(FileChooser chooser, Window owner) {
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> folder(DirectoryChooser chooser, Window owner) {
        return path(chooser.showDialog(owner));
      }

      private Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
      }
    };
  }
}
