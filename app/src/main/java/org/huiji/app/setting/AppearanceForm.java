package org.huiji.app.setting;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huiji.app.theme.Appearance;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The part of the settings about how the window looks; a choice takes effect at once. */
final class AppearanceForm extends VBox {

  private final Messages words;

  AppearanceForm(Messages words, Appearance appearance) {
    this.words = words;
    getChildren()
        .add(
            new Form(words)
                .section("setting.appearance")
                .row("setting.theme", choice(appearance.theme(), Theme.values(), this::named))
                .row(
                    "setting.language",
                    choice(appearance.language(), Language.values(), this::named)));
  }

  private String named(Theme theme) {
    return switch (theme) {
      case SYSTEM -> words.text("setting.theme-system");
      case LIGHT -> words.text("setting.theme-light");
      case DARK -> words.text("setting.theme-dark");
    };
  }

  private String named(Language language) {
    return switch (language) {
      case CHINESE -> words.text("setting.chinese");
      case ENGLISH -> words.text("setting.english");
    };
  }

  private static <E> ComboBox<E> choice(
      ObjectProperty<E> chosen, E[] all, Function<E, String> name) {
    ComboBox<E> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable E value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public E fromString(String text) {
            throw new UnsupportedOperationException("Only chosen, never typed");
          }
        });
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }
}
