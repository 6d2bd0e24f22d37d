package org.huiji.app.dues.books;

import java.util.Locale;
import org.huiji.dues.books.ProofLine;
import org.huiji.dues.books.ProofSums;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** A member's line in the proof of a year. */
record ProofRow(MemberId id, String number, String name, ProofSums sums) {

  static ProofRow of(ProofLine line, @Nullable RegisterEntry entry) {
    return new ProofRow(
        line.member(),
        entry == null || entry.number() == null ? "" : entry.number().text(),
        entry == null ? line.member().toString() : entry.member().name(),
        line.sums());
  }

  /** Whether its name or number has this in it; {@code typed} in capitals. */
  boolean matches(String typed) {
    return name.toUpperCase(Locale.ROOT).contains(typed)
        || number.toUpperCase(Locale.ROOT).contains(typed);
  }
}
