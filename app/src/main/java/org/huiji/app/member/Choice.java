package org.huiji.app.member;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few things, kept as a key and shown as a word. */
final class Choice<T> extends ComboBox<T> {

  Choice(
      List<T> choices, Function<T, String> key, Function<T, String> word, StringProperty chosen) {
    getItems().setAll(choices);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : word.apply(choice);
          }

          @Override
          public T fromString(String typed) {
            throw new UnsupportedOperationException("Nothing is typed here");
          }
        });
    chosen.subscribe(
        now ->
            choices.stream()
                .filter(choice -> key.apply(choice).equals(now))
                .findFirst()
                .ifPresent(this::setValue));
    valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                chosen.set(key.apply(now));
              }
            });
  }
}
