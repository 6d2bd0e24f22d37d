package org.huiji.app.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.huiji.text.Messages;

/** The languages the window speaks. */
public enum Language {
  CHINESE("zh", Locale.SIMPLIFIED_CHINESE),
  ENGLISH("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The language of that ISO 639 code, as {@code --lang} takes it. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equalsIgnoreCase(code)).findFirst();
  }

  /** For the texts that the window system brings itself, such as a text field's menu. */
  public Locale locale() {
    return locale;
  }

  public Messages messages() {
    return switch (this) {
      case CHINESE -> Messages.CHINESE;
      case ENGLISH -> Messages.ENGLISH;
    };
  }
}
