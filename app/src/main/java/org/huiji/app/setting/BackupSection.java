package org.huiji.app.setting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The last backup, a new one, and the way back. */
final class BackupSection extends Section {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final BackupViewModel model;

  BackupSection(Messages words, BackupViewModel model) {
    super(words);
    this.model = model;
    add(new DoubtsForm(words, model.doubts()));
    heading("setting.last-backup");
    Label last = label("");
    model.status().lastBackup().subscribe(moment -> last.setText(text(moment)));
    explain("setting.daily-note");
    buttons(
        button("setting.backup-now", this::backUp),
        button("setting.open-backups", model::openFolder));
    heading("setting.restore");
    explain("setting.restore-note");
    add(button("setting.restore-from", this::restore));
  }

  private String text(@Nullable Instant moment) {
    return moment == null
        ? words().text("setting.no-backup")
        : MOMENT.format(moment.atZone(ZoneId.systemDefault()));
  }

  private void backUp() {
    FileChooser chooser = chooser("setting.backup-now");
    chooser.setInitialFileName(model.name());
    model.files().save(chooser, getScene().getWindow()).ifPresent(model::backUp);
  }

  private void restore() {
    model.files().open(anyFile(), getScene().getWindow()).ifPresent(model::restore);
  }

  /** What was there before a restore does not end as a backup does. */
  private FileChooser anyFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words().text("setting.restore-from"));
    return chooser;
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words().text(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words().text("setting.backup-file"), "*.db"));
    return chooser;
  }
}
