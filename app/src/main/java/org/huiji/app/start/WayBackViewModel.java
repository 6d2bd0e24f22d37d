package org.huiji.app.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.problem.Refusal;
import org.huiji.store.Backups;
import org.huiji.store.CopyOfData;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The copies that may be restored, each looked at one after another, the newest first. */
public final class WayBackViewModel {

  /** What was found when a copy was looked at. */
  enum Look {
    NOT_YET,
    SOUND,
    USELESS
  }

  /**
   * What is known of a copy.
   *
   * @param flaw why it is of no use
   */
  record Finding(Look look, @Nullable Message flaw) {}

  private static final Finding UNKNOWN = new Finding(Look.NOT_YET, null);

  private final Background background;
  private final Backups backups;
  private final Consumer<Path> restore;
  private final ObservableList<CopyOfData> copies = FXCollections.observableArrayList();
  private final ObservableMap<CopyOfData, Finding> findings = FXCollections.observableHashMap();

  /**
   * The way back.
   *
   * @param restore puts the chosen copy in the data's place
   */
  public WayBackViewModel(Background background, Backups backups, Consumer<Path> restore) {
    this.background = background;
    this.backups = backups;
    this.restore = restore;
  }

  ObservableList<CopyOfData> copies() {
    return copies;
  }

  /** What was found so far. */
  ObservableMap<CopyOfData, Finding> findings() {
    return findings;
  }

  Finding finding(CopyOfData copy) {
    return findings.getOrDefault(copy, UNKNOWN);
  }

  void load() {
    background.start(
        Job.reading(Message.of("start.listing-copies"), _ -> backups.copies())
            .onDone(
                found -> {
                  copies.setAll(found);
                  lookAtNext();
                }));
  }

  /** Restores a copy of the list, or a file of the clerk's choice. */
  void restore(Path copy) {
    restore.accept(copy);
  }

  private void lookAtNext() {
    copies.stream()
        .filter(copy -> !findings.containsKey(copy))
        .findFirst()
        .ifPresent(
            copy ->
                background.start(
                    Job.reading(Message.of("start.looking-at-copy", copy.file()), _ -> look(copy))
                        .onDone(
                            found -> {
                              findings.put(copy, found);
                              lookAtNext();
                            })));
  }

  private Finding look(CopyOfData copy) {
    try {
      backups.check(copy.file());
      return new Finding(Look.SOUND, null);
    } catch (Refusal refusal) {
      return new Finding(Look.USELESS, refusal.reason());
    }
  }
}
