package org.huiji.app.theme;

import org.huiji.text.Messages;

/** The languages the window speaks. */
public enum Language {
  CHINESE,
  ENGLISH;

  public Messages messages() {
    return switch (this) {
      case CHINESE -> Messages.CHINESE;
      case ENGLISH -> Messages.ENGLISH;
    };
  }
}
