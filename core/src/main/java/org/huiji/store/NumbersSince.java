package org.huiji.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.text.Message;

/**
 * What was numbered since a copy was made that was restored now. Such numbers are on papers and in
 * hands; the restored data keeps them as given, so that nobody else gets one.
 *
 * @param given in the order of their series
 * @param known whether these are all: not so where the data that was replaced is missing, damaged
 *     or another register; then each sequence waits until the association says where it goes on
 */
public record NumbersSince(List<Given> given, boolean known) {

  /** So many of a series are named one by one. */
  private static final int NAMED = 12;

  public NumbersSince {
    given = List.copyOf(given);
  }

  /**
   * One number.
   *
   * @param series what is numbered, for example {@code member}; its words are in the bundle {@code
   *     numbered}
   */
  public record Given(String series, String number) {}

  /** A line for each series: which numbers, and how many. */
  public List<Message> lines() {
    Map<String, List<String>> series = new LinkedHashMap<>();
    given.forEach(
        one -> series.computeIfAbsent(one.series(), _ -> new ArrayList<>()).add(one.number()));
    return series.entrySet().stream()
        .map(one -> line(Message.of("numbered." + one.getKey()), one.getValue()))
        .toList();
  }

  private static Message line(Message name, List<String> numbers) {
    return numbers.size() <= NAMED
        ? Message.of("numbered.since", name, String.join("、", numbers), numbers.size())
        : Message.of(
            "numbered.since-many", name, numbers.getFirst(), numbers.getLast(), numbers.size());
  }
}
