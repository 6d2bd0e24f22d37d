package org.huiji.app.intake;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Running;
import org.huiji.problem.Refusal;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A file on its way from the clerk's folder to a preview. */
final class IntakeViewModel {

  private final Desk desk;
  private final Previewer previewer;
  private final HistoryViewModel history;
  private final TakingViewModel taking;
  private final ReadOnlyObjectWrapper<Opening> opening =
      new ReadOnlyObjectWrapper<>(new Opening.Waiting());
  private @Nullable Path file;
  private @Nullable Running reading;
  private int asked;

  IntakeViewModel(Desk desk, IntakeServices services, Runnable registerChanged) {
    this.desk = desk;
    this.previewer = new Previewer(services);
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

  ReadOnlyObjectProperty<Opening> opening() {
    return opening.getReadOnlyProperty();
  }

  HistoryViewModel history() {
    return history;
  }

  TakingViewModel taking() {
    return taking;
  }

  Optional<PreviewViewModel> preview() {
    return opening.get() instanceof Opening.Seen(PreviewViewModel preview)
        ? Optional.of(preview)
        : Optional.empty();
  }

  /** Opens a file in place of what was open. While rows are being taken in nothing else begins. */
  void open(Path path) {
    if (taking.run().get() == null) {
      file = path;
      read(path, ReadOptions.usual());
    }
  }

  /** Tries the file again with its password. */
  void unlock(String password) {
    if (file != null) {
      read(file, ReadOptions.usual().withPassword(password));
    }
  }

  /** Back to no file; what was decided about its rows is forgotten. */
  void leave() {
    asked++;
    preview().ifPresent(PreviewViewModel::close);
    if (reading != null) {
      reading.cancel();
    }
    opening.set(new Opening.Waiting());
  }

  private void read(Path path, ReadOptions options) {
    leave();
    int turn = asked;
    String name = String.valueOf(path.getFileName());
    reading =
        desk.background()
            .start(
                Job.reading(
                        Message.of("intakeview.reading", name),
                        progress -> previewer.open(path, options, progress))
                    .onDone(sight -> ifStillAsked(turn, () -> see(sight)))
                    .onCancelled(() -> ifStillAsked(turn, this::leave))
                    .onFailed(failure -> failed(turn, name, failure)));
    opening.set(new Opening.Reading(name, reading));
  }

  private void see(Sight sight) {
    opening.set(new Opening.Seen(new PreviewViewModel(desk.background(), previewer, sight)));
  }

  private boolean failed(int turn, String name, Exception failure) {
    return switch (failure) {
      case PasswordNeeded needed -> {
        ifStillAsked(turn, () -> opening.set(new Opening.Locked(name, needed.isWrong())));
        yield true;
      }
      case Refusal refusal -> {
        ifStillAsked(turn, () -> opening.set(new Opening.Refused(name, refusal.reason())));
        yield true;
      }
      default -> {
        ifStillAsked(turn, this::leave);
        yield false;
      }
    };
  }

  private void ifStillAsked(int turn, Runnable then) {
    if (turn == asked) {
      then.run();
    }
  }
}
