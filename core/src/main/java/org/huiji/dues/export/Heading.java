package org.huiji.dues.export;

import org.huiji.member.MemberRepository;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;

/** What stands over a list. */
record Heading(SettingRepository settings, Rulebooks rulebooks) {

  /** The association's name and what the list is. */
  String of(ReadTx tx, String what) {
    return AssociationName.of(settings.all(tx), rulebooks.on(tx, MemberRepository.END_OF_TIME))
        + what;
  }
}
