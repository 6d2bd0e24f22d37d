package org.huiji.dues.export;

import java.time.LocalDate;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;

/** What stands over a list. */
record Heading(SettingRepository settings, Rulebooks rulebooks) {

  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  /** The association's name and what the list is. */
  String of(ReadTx tx, String what) {
    return AssociationName.of(settings.all(tx), rulebooks.on(tx, FAR)) + what;
  }
}
