package org.huiji.app.declaration.rules;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.huiji.app.file.Watched;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;

/** Asks for the file of a published list and reads it. */
record EarlierFile(Desk desk, Node owner, Consumer<EarlierList> read) {

  private static final String FOLDER = "declarations.folder";

  void ask() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.words().text("declearlier.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                desk.words().text("declearlier.kinds"), "*.xlsx", "*.xls", "*.csv", "*.docx"));
    desk.preferences()
        .text(FOLDER)
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    desk.files().open(chooser, owner.getScene().getWindow()).ifPresent(this::open);
  }

  private void open(Path file) {
    desk.background()
        .start(
            Job.reading(
                    Message.of("declearlier.reading", file.getFileName()),
                    progress -> EarlierList.read(file, ReadOptions.usual(), Watched.by(progress)))
                .onDone(read));
  }
}
