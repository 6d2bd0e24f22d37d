package org.huiji.app.declaration;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.round.Round;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The round that all tabs look at, with its declarations as they were checked last. */
public final class RoundViewModel {

  private record Read(List<Round> rounds, Inspected inspected) {}

  private final RoundServices services;
  private final Latest reading;
  private final ObservableList<Round> rounds = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Inspected> inspected =
      new ReadOnlyObjectWrapper<>();
  private Consumer<Runnable> before = Runnable::run;
  private @Nullable String wanted;

  public RoundViewModel(Desk desk, RoundServices services) {
    this.services = services;
    this.reading = new Latest(desk.background());
  }

  /** All rounds, the newest first. */
  public ObservableList<Round> rounds() {
    return rounds;
  }

  /** None until a round was read. */
  public ReadOnlyObjectProperty<@Nullable Inspected> inspected() {
    return inspected.getReadOnlyProperty();
  }

  /** The round that is looked at. */
  public @Nullable Round round() {
    Inspected now = inspected.get();
    return now == null ? null : now.round();
  }

  /** Lets what is not saved be asked about before another round is looked at. */
  void askBefore(Consumer<Runnable> asking) {
    before = asking;
  }

  /** Looks at another round, once the clerk has given up what she has not saved in this one. */
  public void choose(String round) {
    before.accept(
        () -> {
          wanted = round;
          load();
        });
  }

  /** Reads all anew, in the background; the newest round before one was chosen. */
  public void load() {
    String asked = wanted;
    reading.start(
        Job.reading(Message.of("declview.reading"), progress -> read(asked)).onDone(this::take));
  }

  private Read read(@Nullable String asked) {
    List<Round> all = services.store().read(tx -> services.rounds().all(tx));
    return new Read(all, services.inspection().of(asked));
  }

  private void take(Read read) {
    if (!rounds.equals(read.rounds())) {
      rounds.setAll(read.rounds());
    }
    inspected.set(read.inspected());
  }
}
