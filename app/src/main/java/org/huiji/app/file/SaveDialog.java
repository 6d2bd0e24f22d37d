package org.huiji.app.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.huiji.app.shell.Desk;
import org.huiji.text.Message;

/** Asks where a file is to be written, and begins in the folder that was chosen last. */
public final class SaveDialog {

  private final Desk desk;
  private final String folder;

  /**
   * For one kind of list.
   *
   * @param folder the preference that keeps the folder
   */
  public SaveDialog(Desk desk, String folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /**
   * What a file can be.
   *
   * @param ending with its dot
   */
  public record Kind(Message name, String ending) {}

  /** A place, and as what the file is to be written there. */
  public record Chosen(Path file, Kind kind) {}

  /**
   * The place she chose; none when she thought better of it.
   *
   * @param name of the file, without its ending
   * @param kinds the first one is offered
   * @param owner the dialog stands over its window
   */
  public Optional<Path> ask(Message title, String name, List<Kind> kinds, Node owner) {
    return choose(title, name, kinds, owner).map(Chosen::file);
  }

  /** The same, with the kind she chose: several may have one ending. */
  public Optional<Chosen> choose(Message title, String name, List<Kind> kinds, Node owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.words().text(title));
    chooser.setInitialFileName(name + kinds.getFirst().ending());
    for (Kind kind : kinds) {
      String words = desk.words().text(kind.name());
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(words, "*" + kind.ending()));
    }
    desk.preferences()
        .text(folder)
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional<Path> chosen = desk.files().save(chooser, owner.getScene().getWindow());
    chosen.ifPresent(path -> desk.preferences().set(folder, String.valueOf(path.getParent())));
    return chosen.map(path -> new Chosen(path, kind(chooser, kinds, path)));
  }

  /** The filter's, unless she typed another ending. */
  private static Kind kind(FileChooser chooser, List<Kind> kinds, Path path) {
    int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    Stream<Kind> likeliest = filter < 0 ? Stream.empty() : Stream.of(kinds.get(filter));
    return Stream.concat(likeliest, kinds.stream())
        .filter(kind -> path.toString().endsWith(kind.ending()))
        .findFirst()
        .orElse(kinds.getFirst());
  }
}
