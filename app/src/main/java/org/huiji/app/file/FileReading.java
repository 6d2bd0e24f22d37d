package org.huiji.app.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Progress;
import org.huiji.app.task.Running;
import org.huiji.problem.Refusal;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way from the clerk's folder to what she sees of it. A file given later replaces an
 * earlier one, whose reading is given up. Used from the window's thread.
 *
 * @param <S> what is read
 * @param <T> what she sees of it
 */
public final class FileReading<S, T> {

  /**
   * Reads a file, off the window's thread.
   *
   * @param <S> what is read
   */
  @FunctionalInterface
  public interface Reader<S> {

    /**
     * Reads it.
     *
     * @throws Refusal when it cannot be read
     */
    S read(Path path, ReadOptions options, Progress progress);
  }

  private final Background background;
  private final Reader<S> reader;
  private final Function<S, T> seen;
  private final Consumer<T> left;
  private final ReadOnlyObjectWrapper<Opening<T>> opening =
      new ReadOnlyObjectWrapper<>(new Opening.Waiting<>());
  private @Nullable Path file;
  private @Nullable Running reading;
  private int asked;

  /**
   * No file yet.
   *
   * @param seen makes what she sees of what was read
   * @param left told of what she does not look at any more
   */
  public FileReading(
      Background background, Reader<S> reader, Function<S, T> seen, Consumer<T> left) {
    this.background = background;
    this.reader = reader;
    this.seen = seen;
    this.left = left;
  }

  public ReadOnlyObjectProperty<Opening<T>> opening() {
    return opening.getReadOnlyProperty();
  }

  /** What she looks at, if she does. */
  public Optional<T> preview() {
    return opening.get() instanceof Opening.Seen<T>(T preview)
        ? Optional.of(preview)
        : Optional.empty();
  }

  /** Opens a file in place of what was open. */
  public void open(Path path) {
    file = path;
    read(path, ReadOptions.usual());
  }

  /** Tries the file again with its password. */
  public void unlock(String password) {
    if (file != null) {
      read(file, ReadOptions.usual().withPassword(password));
    }
  }

  /** Back to no file. */
  public void leave() {
    asked++;
    preview().ifPresent(left);
    if (reading != null) {
      reading.cancel();
    }
    opening.set(new Opening.Waiting<>());
  }

  private void read(Path path, ReadOptions options) {
    leave();
    int turn = asked;
    String name = String.valueOf(path.getFileName());
    reading =
        background.start(
            Job.reading(
                    Message.of("file.reading", name),
                    progress -> reader.read(path, options, progress))
                .onDone(
                    read ->
                        ifStillAsked(turn, () -> opening.set(new Opening.Seen<>(seen.apply(read)))))
                .onCancelled(() -> ifStillAsked(turn, this::leave))
                .onFailed(failure -> failed(turn, name, failure)));
    opening.set(new Opening.Reading<>(name, reading));
  }

  private boolean failed(int turn, String name, Exception failure) {
    return switch (failure) {
      case PasswordNeeded needed -> {
        ifStillAsked(turn, () -> opening.set(new Opening.Locked<>(name, needed.isWrong())));
        yield true;
      }
      case Refusal refusal -> {
        ifStillAsked(turn, () -> opening.set(new Opening.Refused<>(name, refusal.reason())));
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
