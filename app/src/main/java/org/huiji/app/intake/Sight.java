package org.huiji.app.intake;

import java.util.List;
import java.util.Map;
import org.huiji.intake.Verdict;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk sees of a file.
 *
 * @param preview none when the file cannot be understood as it is set up
 * @param trouble why it cannot
 */
record Sight(
    Setup setup,
    Glossary glossary,
    @Nullable RosterPreview preview,
    Map<Verdict, Integer> counts,
    @Nullable Message trouble) {

  static Sight of(Setup setup, Glossary glossary, RosterPreview preview) {
    return new Sight(setup, glossary, preview, preview.counts(), null);
  }

  static Sight none(Setup setup, Glossary glossary, Message trouble) {
    return new Sight(setup, glossary, null, Map.of(), trouble);
  }

  List<RosterRow> rows() {
    return preview == null ? List.of() : preview.rows();
  }

  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** How many rows will change the register. */
  int taking() {
    return count(Verdict.NEW) + count(Verdict.UPDATE);
  }
}
