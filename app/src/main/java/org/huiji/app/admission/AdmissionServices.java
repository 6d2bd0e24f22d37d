package org.huiji.app.admission;

import java.time.Clock;
import java.time.LocalDate;
import org.huiji.admission.Admissions;
import org.huiji.member.Registrar;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingKey;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Store;

/** What the page needs of one data folder. Its methods read the data: off the window's thread. */
public record AdmissionServices(
    Clock clock,
    Store store,
    SettingRepository settings,
    Rulebooks rulebooks,
    Admissions admissions,
    Registrar registrar) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Rulebook rulebook() {
    return store.read(tx -> rulebooks.on(tx, today()));
  }

  /** Who sits at the desk; the computer's user where nobody has said. */
  String operator() {
    return store.read(
        tx -> settings.all(tx).getOrDefault(SettingKey.OPERATOR, System.getProperty("user.name")));
  }
}
