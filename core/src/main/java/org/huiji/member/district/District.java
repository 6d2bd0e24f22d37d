package org.huiji.member.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A district, county or zone for the time it exists. One that changed its nature (两江新区, a zone
 * until 2025-11-06 and a district since) is two.
 *
 * @param code six digits after GB/T 2260; none for zones, and none where it is not known
 * @param aliases other names in use, for example 渝北
 * @param from the first day, none where it was always there
 * @param until the first day on which it was no more, none while it exists
 * @param bureaus names of the bureau that recommends units, as far as known
 */
public record District(
    @Nullable String code,
    String name,
    Kind kind,
    List<String> aliases,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> bureaus) {

  /** What it is by law. */
  public enum Kind {
    DISTRICT,
    COUNTY,
    AUTONOMOUS_COUNTY,
    /** 国家级新区: a functional zone. */
    STATE_NEW_AREA,
    /** 功能区: a development zone inside districts. */
    ZONE
  }

  public District {
    aliases = List.copyOf(aliases);
    bureaus = List.copyOf(bureaus);
  }

  public boolean existsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
  }

  /** The six digits, where there are any. */
  public Optional<String> areaCode() {
    return Optional.ofNullable(code);
  }

  /** The name and the other names. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
