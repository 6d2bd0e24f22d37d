package org.huiji.app.setting;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few decisions, kept as a key and shown in words. */
final class KeyChoice extends ComboBox<String> {

  private SequencedMap<String, String> words = new LinkedHashMap<>();
  private boolean offering;

  KeyChoice(StringProperty chosen) {
    setConverter(new Word());
    chosen.subscribe(this::setValue);
    valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && !offering) {
                chosen.set(now);
              }
            });
  }

  /** Offers these keys with their words, in this order. */
  void offer(SequencedMap<String, String> offered) {
    String before = getValue();
    offering = true;
    words = offered;
    getItems().setAll(offered.keySet());
    setValue(null);
    setValue(before);
    offering = false;
  }

  private final class Word extends StringConverter<String> {

    @Override
    public String toString(@Nullable String key) {
      return key == null ? "" : Objects.requireNonNullElse(words.get(key), key);
    }

    @Override
    public String fromString(String text) {
      throw new UnsupportedOperationException("Only chosen, never typed");
    }
  }
}
