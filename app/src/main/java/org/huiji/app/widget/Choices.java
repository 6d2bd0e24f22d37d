package org.huiji.app.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes to choose one of a few named things from. */
public final class Choices {

  private Choices() {}

  public static <T> ComboBox<T> of(
      List<T> all, @Nullable T now, Consumer<T> chosen, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("Only chosen, never typed");
          }
        });
    box.setValue(now);
    box.setOnAction(
        event -> {
          T value = box.getValue();
          if (value != null) {
            chosen.accept(value);
          }
        });
    return box;
  }
}
