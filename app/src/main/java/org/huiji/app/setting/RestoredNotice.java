package org.huiji.app.setting;

import java.nio.file.Path;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.store.Backups;
import org.huiji.text.Message;

/** What the clerk is told of a restore. */
public final class RestoredNotice {

  private RestoredNotice() {}

  /**
   * The first of these that is so: numbers wait, evidence is missing, numbers were carried over.
   */
  public static Notice of(Backups.Restored restored, Navigator navigator) {
    if (!restored.numbers().known()) {
      return Notice.warning(Message.of("setting.restored-in-doubt", kept(restored)))
          .with(
              Message.of("setting.answer-doubts"),
              () -> navigator.open(PageId.SETTINGS, SettingPart.BACKUP));
    }
    if (restored.missing() > 0) {
      return Notice.warning(
          Message.of(
              "setting.restored-without", kept(restored), Integer.toString(restored.missing())));
    }
    return restored.numbers().given().isEmpty()
        ? Notice.done(Message.of("setting.restored", kept(restored)))
        : Notice.warning(
            Message.of("setting.restored-with-numbers", kept(restored), numbers(restored)));
  }

  private static Message numbers(Backups.Restored restored) {
    return restored.numbers().lines().stream()
        .reduce((all, line) -> Message.of("setting.and-line", all, line))
        .orElseThrow();
  }

  private static Message kept(Backups.Restored restored) {
    Path before = restored.before();
    return before == null
        ? Message.of("setting.nothing-kept")
        : Message.of("setting.kept-before", before);
  }
}
