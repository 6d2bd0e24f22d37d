package org.huiji.app.cli.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.app.cli.session.Session;
import org.huiji.setting.NumberDoubts;
import org.huiji.setting.NumberDoubts.Sequence;

/**
 * Where sequences of numbers go on after a restore, as it was said on the command line.
 *
 * @param noneSince whether all others go on where the restored data left off
 */
record NextAnswers(Map<Sequence, Long> next, boolean noneSince) {

  boolean isEmpty() {
    return next.isEmpty() && !noneSince;
  }

  /**
   * Reads the names before anything is done.
   *
   * @throws Refusal when nothing of that name is numbered
   */
  NextAnswers(Map<String, Long> named, Boolean noneSince) {
    this(known(named), noneSince.booleanValue());
  }

  private static Map<Sequence, Long> known(Map<String, Long> named) {
    var known = new LinkedHashMap<Sequence, Long>();
    named.forEach((key, place) -> known.put(NumberDoubts.sequence(key), place));
    return known;
  }

  /** Gives all answers, or none of them. */
  void give(NumberDoubts doubts, String operator) {
    doubts.answer(next, noneSince, operator);
  }

  /** Names what waits for an answer. */
  static void tellOpen(Session session, NumberDoubts doubts) {
    List<NumberDoubts.Doubt> open = doubts.open();
    if (!open.isEmpty()) {
      session.say("cli.numbers-in-doubt");
      open.forEach(
          doubt -> session.say("cli.number-in-doubt", doubt.key(), doubt.name(), doubt.last()));
    }
  }
}
