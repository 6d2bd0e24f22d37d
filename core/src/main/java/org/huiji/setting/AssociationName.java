package org.huiji.setting;

import java.util.Map;
import org.huiji.rulebook.Rulebook;

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
}
