package org.huiji.app.intake;

import java.util.Locale;
import java.util.function.Predicate;
import org.huiji.intake.Verdict;
import org.huiji.member.roster.RosterRow;
import org.huiji.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are listed.
 *
 * @param verdict only such rows; all when none
 * @param text somewhere in the name, the code or the row's number
 */
record RowFilter(@Nullable Verdict verdict, String text) implements Predicate<RosterRow> {

  static final RowFilter ALL = new RowFilter(null, "");

  RowFilter {
    text = PlainText.clean(text).toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean test(RosterRow row) {
    return (verdict == null || row.verdict() == verdict)
        && (text.isEmpty()
            || row.name().toUpperCase(Locale.ROOT).contains(text)
            || row.code().toUpperCase(Locale.ROOT).contains(text)
            || String.valueOf(row.row()).equals(text));
  }
}
