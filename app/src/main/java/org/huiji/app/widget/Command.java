package org.huiji.app.widget;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something the clerk can do on a page. The frame gives it a button, its key and a tooltip that
 * names the key.
 *
 * @param label may change with what is selected, as in 批准 3 家
 * @param enabled whether it can be done now
 * @param primary the one action the page is for; at most one
 */
public record Command(
    ObservableValue<Message> label,
    Ikon icon,
    @Nullable KeyCombination key,
    ObservableValue<Boolean> enabled,
    boolean primary,
    Runnable run) {

  public static Command of(Message label, Ikon icon, Runnable run) {
    return of(new SimpleObjectProperty<>(label), icon, run);
  }

  public static Command of(ObservableValue<Message> label, Ikon icon, Runnable run) {
    return new Command(label, icon, null, new SimpleObjectProperty<>(true), false, run);
  }

  /**
   * The same with a key.
   *
   * @param combination as {@link KeyCombination#valueOf} reads it, for example {@code Shortcut+N}
   */
  public Command onKey(String combination) {
    return new Command(label, icon, KeyCombination.valueOf(combination), enabled, primary, run);
  }

  public Command when(ObservableValue<Boolean> possible) {
    return new Command(label, icon, key, possible, primary, run);
  }

  public Command asPrimary() {
    return new Command(label, icon, key, enabled, true, run);
  }

  /** Runs it if it can be done now. */
  public void runIfEnabled() {
    if (enabled.getValue()) {
      run.run();
    }
  }
}
