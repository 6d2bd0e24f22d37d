package org.huiji.app.setting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.Status;
import org.huiji.app.task.Job;
import org.huiji.file.OwnerOnly;
import org.huiji.text.Message;

/** Copies of the data, and the way back from one. */
final class BackupViewModel {

  private final Desk desk;
  private final SettingServices services;
  private final Status status;
  private final Outside outside;

  BackupViewModel(Desk desk, SettingServices services, Status status, Outside outside) {
    this.desk = desk;
    this.services = services;
    this.status = status;
    this.outside = outside;
  }

  DoubtsViewModel doubts() {
    return new DoubtsViewModel(desk, services, outside.rulesChanged());
  }

  Status status() {
    return status;
  }

  FileDialogs files() {
    return desk.files();
  }

  /** The name that is offered for a copy. */
  String name() {
    return "huiji-" + services.rules().today() + ".db";
  }

  /** Writes a copy; the clerk has already agreed to replace a file of that name. */
  void backUp(Path target) {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.backing-up"),
                    progress -> {
                      int missing =
                          services
                              .backups()
                              .to(
                                  target,
                                  services.settings().operator(),
                                  Watched.by(progress)::goOn);
                      return new BackedUp(services.backups().newest(), missing);
                    })
                .onDone(
                    made -> {
                      status.lastBackup().set(made.newest().orElse(null));
                      desk.notices().tell(told(made, target));
                    }));
  }

  private static Notice told(BackedUp made, Path target) {
    return made.missing() == 0
        ? Notice.done(Message.of("setting.backed-up", target))
        : Notice.warning(
            Message.of("setting.backed-up-without", target, Integer.toString(made.missing())));
  }

  void openFolder() {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.opening-folder"),
                    progress -> OwnerOnly.folder(services.folder().resolve("backups")))
                .onDone(outside.openFolder()));
  }

  /** Looks whether a file can be restored, then asks. */
  void restore(Path copy) {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.checking-backup"),
                    progress -> {
                      services.backups().check(copy);
                      return copy;
                    })
                .onDone(
                    sound ->
                        desk.notices()
                            .ask(
                                new Question(
                                    Message.of("setting.restore-question"),
                                    Message.of("setting.restore-explained", sound.getFileName()),
                                    new Action(
                                        Message.of("setting.restore-now"),
                                        () -> closeAndRestore(sound))))));
  }

  /** The data is opened afresh in any case: closed, it would be of no use to anybody. */
  private void closeAndRestore(Path copy) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("setting.restoring"),
                    progress -> {
                      String operator = services.settings().operator();
                      services.store().close();
                      return services.backups().restore(copy, operator, Watched.by(progress)::goOn);
                    })
                .onDone(
                    restored -> {
                      outside.reopen().run();
                      desk.notices().tell(RestoredNotice.of(restored, desk.navigator()));
                    })
                .onCancelled(outside.reopen())
                .onFailed(
                    failure -> {
                      outside.reopen().run();
                      return false;
                    }));
  }

  private record BackedUp(Optional<Instant> newest, int missing) {}
}
