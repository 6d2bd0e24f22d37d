package org.huiji.app.intake;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Looking for the member a row belongs to. The register is read when it is first asked for. */
final class MemberChoice {

  private final Background background;
  private final IntakeServices services;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<RegisterEntry> found = FXCollections.observableArrayList();
  private @Nullable MemberFinder finder;
  private boolean asked;

  MemberChoice(Background background, IntakeServices services) {
    this.background = background;
    this.services = services;
    text.subscribe(this::find);
  }

  /** What is typed to find the member. */
  StringProperty text() {
    return text;
  }

  ObservableList<RegisterEntry> found() {
    return found;
  }

  /** Begins to look, with the name that stands in the row. */
  void begin(String name) {
    if (!asked) {
      asked = true;
      background.start(
          Job.reading(
                  Message.of("intakeview.loading-members"), progress -> MemberFinder.of(services))
              .onDone(this::ready));
    }
    text.set(name);
  }

  private void ready(MemberFinder made) {
    finder = made;
    find();
  }

  private void find() {
    if (finder != null) {
      found.setAll(finder.find(text.get()));
    }
  }
}
