package org.huiji.setting;

import java.time.LocalDate;
import java.util.Map;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.ReadTx;

/** The association's full name as its papers bear it. */
public final class AssociationName {

  private AssociationName() {}

  /**
   * As it is set, or else as the rule book has it.
   *
   * @throws org.huiji.rulebook.question.OpenQuestionRefusal when neither says it
   */
  public static String of(Map<SettingKey, String> settings, Rulebook rulebook) {
    String name = settings.get(SettingKey.ASSOCIATION_NAME);
    return name == null ? rulebook.settled(rulebook.association()) : name;
  }

  /**
   * The same for what may do without, like the properties of a file: empty when neither says it.
   */
  public static String orEmpty(
      ReadTx tx, SettingRepository settings, Rulebooks rulebooks, LocalDate date) {
    String name = settings.all(tx).get(SettingKey.ASSOCIATION_NAME);
    if (name != null || !rulebooks.isChosen(tx)) {
      return name == null ? "" : name;
    }
    Rulebook rulebook = rulebooks.on(tx, date);
    return rulebook.ifSettled(rulebook.association()).orElse("");
  }
}
