package org.huiji.app.search;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Looking for a member. The register is read when it is first asked for; where that failed, when it
 * is asked for again.
 */
public final class MemberChoice {

  private final Background background;
  private final Supplier<List<RegisterEntry>> register;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<RegisterEntry> found = FXCollections.observableArrayList();
  private @Nullable MemberFinder finder;
  private boolean asked;

  /**
   * Nothing looked for yet.
   *
   * @param register reads all members there ever were; called in the background
   */
  public MemberChoice(Background background, Supplier<List<RegisterEntry>> register) {
    this.background = background;
    this.register = register;
    text.subscribe(this::find);
  }

  /** What is typed to find the member. */
  public StringProperty text() {
    return text;
  }

  public ObservableList<RegisterEntry> found() {
    return found;
  }

  /** Begins to look, with a name that is known. */
  public void begin(String name) {
    if (!asked) {
      asked = true;
      background.start(
          Job.reading(Message.of("searchview.reading"), progress -> MemberFinder.of(register.get()))
              .onDone(this::ready)
              .onFailed(
                  failure -> {
                    asked = false;
                    return false;
                  })
              .onCancelled(() -> asked = false));
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
