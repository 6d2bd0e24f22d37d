package org.huiji.app.cli.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.setting.SettingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What papers need to know of the association. */
@Command(name = "set", description = "cli.set")
final class SetSettings implements Callable<Integer> {

  /** The sign is not of a day: papers may bear an earlier one. */
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  private final Huiji huiji;
  private final Map<SettingKey, String> wanted = new EnumMap<>(SettingKey.class);
  private @Nullable String mark;

  SetSettings(Huiji huiji) {
    this.huiji = huiji;
  }

  @Option(names = "--mark", paramLabel = "TEXT", descriptionKey = "cli.mark")
  void mark(String text) {
    mark = text;
  }

  @Option(names = "--contact-person", paramLabel = "TEXT", descriptionKey = "cli.set-person")
  void person(String text) {
    wanted.put(SettingKey.CONTACT_PERSON, text);
  }

  @Option(names = "--contact-phone", paramLabel = "TEXT", descriptionKey = "cli.set-phone")
  void phone(String text) {
    wanted.put(SettingKey.CONTACT_PHONE, text);
  }

  @Option(names = "--contact-address", paramLabel = "TEXT", descriptionKey = "cli.set-address")
  void address(String text) {
    wanted.put(SettingKey.CONTACT_ADDRESS, text);
  }

  @Option(names = "--account-name", paramLabel = "TEXT", descriptionKey = "cli.set-account-name")
  void accountName(String text) {
    wanted.put(SettingKey.BANK_ACCOUNT_NAME, text);
  }

  @Option(names = "--bank", paramLabel = "TEXT", descriptionKey = "cli.set-bank")
  void bank(String text) {
    wanted.put(SettingKey.BANK_NAME, text);
  }

  @Option(names = "--account", paramLabel = "NUMBER", descriptionKey = "cli.set-account")
  void account(String text) {
    wanted.put(SettingKey.BANK_ACCOUNT, text);
  }

  @Option(names = "--attachments", paramLabel = "TEXT", descriptionKey = "cli.set-attachments")
  void attachments(String text) {
    wanted.put(SettingKey.NOTICE_ATTACHMENTS, text);
  }

  @Option(names = "--valid-from", paramLabel = "DATE", descriptionKey = "cli.set-from")
  void validFrom(LocalDate day) {
    wanted.put(SettingKey.CERTIFICATE_FROM, day.toString());
  }

  @Option(names = "--valid-until", paramLabel = "DATE", descriptionKey = "cli.set-until")
  void validUntil(LocalDate day) {
    wanted.put(SettingKey.CERTIFICATE_UNTIL, day.toString());
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::save);
  }

  private int save(Secretariat secretariat) {
    int saved = secretariat.settingDesk().save(wanted).size();
    if (mark != null) {
      mark(secretariat, mark, ALWAYS);
      if (!isMarkKnown(secretariat)) {
        mark(secretariat, mark, huiji.session().today());
      }
      saved++;
    }
    if (saved == 0) {
      huiji.session().say("cli.set-nothing");
    } else {
      huiji.session().say("cli.set-done", saved);
    }
    return 0;
  }

  private void mark(Secretariat secretariat, String text, LocalDate from) {
    String operator = huiji.session().operator(secretariat);
    secretariat.rulebookDesk().edit(List.of(RulebookEdit.mark(text)), from, operator, null);
  }

  /** Another name taken later leaves the sign of that day unknown, whatever it was before. */
  private boolean isMarkKnown(Secretariat secretariat) {
    LocalDate today = huiji.session().today();
    return secretariat
        .store()
        .read(tx -> secretariat.rulebooks().on(tx, today).papers().mark().isKnown());
  }
}
