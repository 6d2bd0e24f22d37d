package org.huiji.app.shell;

import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * A page as the frame knows it before it is opened; cheap to make.
 *
 * @param view builds the page, once, when it is first opened
 * @param badge how many things wait there; nothing is shown for none
 */
public record Page(PageId id, Supplier<PageView> view, ObservableValue<? extends Number> badge) {

  public static Page of(PageId id, Supplier<PageView> view) {
    return new Page(id, view, new SimpleObjectProperty<>(0));
  }
}
