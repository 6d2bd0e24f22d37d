package org.huiji.app.setting;

import java.time.Instant;
import java.util.Optional;
import org.huiji.app.shell.Status;
import org.huiji.app.task.Job;
import org.huiji.rulebook.Rulebook;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;

/** Work that tells the status bar what it says. */
public final class StatusJobs {

  private record Now(String association, String ruleBook, Optional<Instant> backup) {}

  private StatusJobs() {}

  /** Reads the association's name, the rule book and the last backup into the status. */
  public static Job<?> refresh(SettingServices services, Status status) {
    return Job.reading(Message.of("setting.reading"), progress -> now(services))
        .onDone(now -> tell(now, status));
  }

  /** Makes today's backup if there is none yet; meant for the start of the program. */
  public static Job<?> dailyBackup(SettingServices services, Status status) {
    return Job.reading(
            Message.of("setting.daily-backup"),
            progress -> {
              services.backups().daily(services.settings().operator());
              return now(services);
            })
        .onDone(now -> tell(now, status))
        .whenIdle();
  }

  private static Now now(SettingServices services) {
    Rulebook rulebook = services.rules().inForce();
    return new Now(
        services.settings().all().getOrDefault(SettingKey.ASSOCIATION_NAME, ""),
        rulebook.name(),
        services.backups().newest());
  }

  private static void tell(Now now, Status status) {
    status.association().set(now.association());
    status.ruleBook().set(now.ruleBook());
    status.lastBackup().set(now.backup().orElse(null));
  }
}
