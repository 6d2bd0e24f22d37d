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
    Preferences preferences) {}
