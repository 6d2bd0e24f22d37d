package org.huiji.rulebook;

import org.huiji.rulebook.yaml.Flaws;
import org.huiji.rulebook.yaml.RulebookRefusal;
import org.huiji.rulebook.yaml.YamlText;

/** Rule books as text (YAML): how they are built in, and how an edited one is kept. */
public final class RulebookText {

  private RulebookText() {}

  /**
   * Reads a rule book.
   *
   * @param file its name, for the error messages
   * @throws RulebookRefusal with every flaw found
   */
  public static Rulebook read(String file, String text) {
    return YamlText.read(
        Rulebook.class, file, text, (book, flaws) -> new RulebookCheck(book, flaws).run());
  }

  /** The text of a rule book; reading it gives an equal one. Comments of the original are lost. */
  public static String write(Rulebook rulebook) {
    return YamlText.write(rulebook);
  }

  /** Refuses an edited rule book that does not hang together. */
  public static Rulebook checked(Rulebook rulebook) {
    Flaws flaws = new Flaws(rulebook.name());
    new RulebookCheck(rulebook, flaws).run();
    flaws.refuseIfAny();
    return rulebook;
  }
}
