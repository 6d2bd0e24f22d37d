package org.huiji.app.shell;

import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The pages, in the order of the navigation. */
public enum PageId {
  ROSTER("shell.roster", Feather.USERS, "Shortcut+1"),
  IMPORT("shell.import", Feather.DOWNLOAD, "Shortcut+2"),
  ADMISSION("shell.admission", Feather.USER_CHECK, "Shortcut+3"),
  DUES("shell.dues", Feather.CREDIT_CARD, "Shortcut+4"),
  DECLARATIONS("shell.declarations", Feather.LAYERS, "Shortcut+5"),
  DOCUMENTS("shell.documents", Feather.AWARD, "Shortcut+6"),
  FINDINGS("shell.findings", Feather.CHECK_SQUARE, "Shortcut+7"),
  SETTINGS("shell.settings", Feather.SETTINGS, "Shortcut+8");

  private final String titleKey;
  private final Feather icon;
  private final String key;

  PageId(String titleKey, Feather icon, String key) {
    this.titleKey = titleKey;
    this.icon = icon;
    this.key = key;
  }

  public String titleKey() {
    return titleKey;
  }

  public Ikon icon() {
    return icon;
  }

  /** The key that opens the page. */
  KeyCombination key() {
    return KeyCombination.valueOf(key);
  }
}
