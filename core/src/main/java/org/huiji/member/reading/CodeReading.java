package org.huiji.member.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading a unified social credit code. */
public sealed interface CodeReading {

  /** A code with the right check character; the warnings do not keep it out. */
  record Valid(UnifiedCreditCode code, List<Remark> warnings) implements CodeReading {
    public Valid {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Not a code.
   *
   * @param meant the code that was probably meant, to be offered, never to be taken unasked
   * @param asWritten the code as it was written, where only its check character is wrong: the clerk
   *     may confirm it against the licence
   */
  record Invalid(
      Remark reason, @Nullable UnifiedCreditCode meant, @Nullable UnifiedCreditCode asWritten)
      implements CodeReading {

    public Optional<UnifiedCreditCode> suggestion() {
      return Optional.ofNullable(meant);
    }

    public Optional<UnifiedCreditCode> overridable() {
      return Optional.ofNullable(asWritten);
    }
  }

  /** Nothing was written, or a word that says so. */
  record Absent() implements CodeReading {}
}
