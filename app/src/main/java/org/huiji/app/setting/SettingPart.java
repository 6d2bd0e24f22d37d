package org.huiji.app.setting;

import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;

/** The parts of the settings; the page may be opened at one of them. */
public enum SettingPart {
  ASSOCIATION(Feather.HOME),
  RULEBOOK(Feather.BOOK_OPEN),
  DUES(Feather.CREDIT_CARD),
  PAPERS(Feather.FILE_TEXT),
  BACKUP(Feather.SAVE),
  APPEARANCE(Feather.SUN),
  ABOUT(Feather.INFO);

  private final Feather icon;

  SettingPart(Feather icon) {
    this.icon = icon;
  }

  Feather icon() {
    return icon;
  }

  Message title() {
    return switch (this) {
      case ASSOCIATION -> Message.of("setting.association");
      case RULEBOOK -> Message.of("setting.rulebook");
      case DUES -> Message.of("setting.dues");
      case PAPERS -> Message.of("setting.papers");
      case BACKUP -> Message.of("setting.backup");
      case APPEARANCE -> Message.of("setting.appearance-and-language");
      case ABOUT -> Message.of("setting.about");
    };
  }
}
