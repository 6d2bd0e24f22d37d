package org.huiji.app.intake;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.huiji.app.file.FileReading;
import org.huiji.app.file.Opening;
import org.huiji.app.shell.Desk;

/** A list on its way from the clerk's folder into the register, and the lists taken in before. */
final class IntakeViewModel {

  private final FileReading<Sight, PreviewViewModel> reading;
  private final HistoryViewModel history;
  private final TakingViewModel taking;

  IntakeViewModel(Desk desk, IntakeServices services, Runnable registerChanged) {
    Previewer previewer = new Previewer(services);
    this.reading =
        new FileReading<>(
            desk.background(),
            previewer::open,
            sight -> new PreviewViewModel(desk.background(), previewer, sight),
            PreviewViewModel::close);
    this.history = new HistoryViewModel(desk, services, registerChanged);
    this.taking =
        new TakingViewModel(
            desk,
            services,
            taken -> {
              leave();
              history.load();
              registerChanged.run();
            },
            history::undo);
  }

  FileReading<Sight, PreviewViewModel> reading() {
    return reading;
  }

  ReadOnlyObjectProperty<Opening<PreviewViewModel>> opening() {
    return reading.opening();
  }

  HistoryViewModel history() {
    return history;
  }

  TakingViewModel taking() {
    return taking;
  }

  Optional<PreviewViewModel> preview() {
    return reading.preview();
  }

  /** Opens a file in place of what was open. While rows are being taken in nothing else begins. */
  void open(Path path) {
    if (taking.run().get() == null) {
      reading.open(path);
    }
  }

  /** Tries the file again with its password. */
  void unlock(String password) {
    reading.unlock(password);
  }

  /** Back to no file; what was decided about its rows is forgotten. */
  void leave() {
    reading.leave();
  }
}
