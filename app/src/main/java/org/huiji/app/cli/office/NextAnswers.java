package org.huiji.app.cli.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.setting.NumberDoubts;

/**
 * Where sequences of numbers go on after a restore, as it was said on the command line.
 *
 * @param noneSince whether all others go on where the restored data left off
 */
record NextAnswers(Map<Numbered, Long> next, boolean noneSince) {

  /**
   * Reads the names before anything is done.
   *
   * @throws Refusal when nothing of that name is numbered
   */
  NextAnswers(Map<String, Long> named, Boolean noneSince) {
    this(known(named), noneSince.booleanValue());
  }

  private static Map<Numbered, Long> known(Map<String, Long> named) {
    var known = new LinkedHashMap<Numbered, Long>();
    named.forEach((key, place) -> known.put(NumberDoubts.numbered(key), place));
    return known;
  }

  /** Gives the answers and names what still waits for one. */
  int give(Session session, Secretariat office) {
    NumberDoubts doubts = office.numberDoubts();
    String operator = session.operator(office);
    int refused = 0;
    for (Map.Entry<Numbered, Long> answer : next.entrySet()) {
      try {
        doubts.resume(answer.getKey(), answer.getValue(), operator);
      } catch (Refusal refusal) {
        session.err().println(session.words().text(refusal.reason()));
        refused = 1;
      }
    }
    if (noneSince) {
      doubts.resumeAll(operator);
    }
    List<NumberDoubts.Doubt> open = doubts.open();
    if (!open.isEmpty()) {
      session.say("cli.numbers-in-doubt");
      open.forEach(
          doubt ->
              session.say(
                  "cli.number-in-doubt", NumberDoubts.key(doubt), doubt.name(), doubt.last()));
    }
    return refused;
  }
}
