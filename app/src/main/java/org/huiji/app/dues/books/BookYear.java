package org.huiji.app.dues.books;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.dues.books.ClosedYear;
import org.jspecify.annotations.Nullable;

/**
 * A year of the books in the list at the left.
 *
 * @param closed how it was closed; none while it is open
 */
record BookYear(int year, @Nullable ClosedYear closed) {

  /** All years in whose books anything stands, the newest first. */
  static List<BookYear> of(List<Integer> years, List<ClosedYear> closed) {
    Map<Integer, ClosedYear> known =
        closed.stream().collect(Collectors.toMap(ClosedYear::bookYear, Function.identity()));
    return Stream.concat(years.stream(), known.keySet().stream())
        .distinct()
        .sorted((one, other) -> Integer.compare(other, one))
        .map(year -> new BookYear(year, known.get(year)))
        .toList();
  }

  boolean isOpen() {
    return closed == null;
  }
}
