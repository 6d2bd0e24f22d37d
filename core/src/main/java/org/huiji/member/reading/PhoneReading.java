package org.huiji.member.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading the telephone numbers of one field. */
public sealed interface PhoneReading {

  /**
   * One number or several.
   *
   * @param warnings what is doubtful; nothing that keeps them out
   */
  record Numbers(List<PhoneNumber> numbers, List<Remark> warnings) implements PhoneReading {
    public Numbers {
      numbers = List.copyOf(numbers);
      warnings = List.copyOf(warnings);
    }

    /** As they are kept in one field: {@code 010-68107418；010-68107423}. */
    public String text() {
      return numbers.stream().map(PhoneNumber::text).collect(Collectors.joining("；"));
    }

    /** As public lists show them; see {@link PhoneNumber#masked}. */
    public String masked() {
      return numbers.stream().map(PhoneNumber::masked).collect(Collectors.joining("；"));
    }
  }

  /** At least one is not a number; none is taken. */
  record Refused(Remark reason) implements PhoneReading {}

  /** Nothing was written, or a word that says so. */
  record Absent() implements PhoneReading {}
}
