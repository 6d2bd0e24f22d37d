package org.huiji.app.shell;

import org.huiji.app.notice.Notices;
import org.huiji.app.preference.Preferences;
import org.huiji.app.task.Background;
import org.huiji.text.Messages;

/** What every page is given by the frame it stands in. */
public record Desk(
    Messages words,
    Navigator navigator,
    Background background,
    Notices notices,
    Preferences preferences,
    FileDialogs files) {

  /** A desk with the system's own file dialogs. */
  public Desk(
      Messages words,
      Navigator navigator,
      Background background,
      Notices notices,
      Preferences preferences) {
    this(words, navigator, background, notices, preferences, FileDialogs.ofTheSystem());
  }
}
