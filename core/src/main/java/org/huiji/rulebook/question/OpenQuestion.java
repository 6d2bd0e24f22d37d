package org.huiji.rulebook.question;

import java.util.List;

/**
 * Something the association must tell us because its papers do not.
 *
 * @param anomalies the known faults of the sources that lead to it, for example {@code 003-A4}
 * @param article where the source is silent, broken or at odds with itself
 * @param text the question, in plain words to the association
 * @param readings possible answers; the association may also write its own words
 * @param affects what waits for the answer, in words
 */
public record OpenQuestion(
    String id,
    List<String> anomalies,
    String article,
    String text,
    List<Reading> readings,
    List<String> affects) {

  public OpenQuestion {
    anomalies = List.copyOf(anomalies);
    readings = List.copyOf(readings);
    affects = List.copyOf(affects);
  }

  /** Whether it has a reading of this id. */
  public boolean hasReading(String reading) {
    return readings.stream().anyMatch(known -> known.id().equals(reading));
  }
}
