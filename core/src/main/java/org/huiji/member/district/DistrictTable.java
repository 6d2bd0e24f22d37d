package org.huiji.member.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads a table of districts that comes with the program. */
final class DistrictTable {

  private static final Pattern BAR = Pattern.compile("\\|");

  private DistrictTable() {}

  static Districts read(String resource) {
    var stream = Objects.requireNonNull(DistrictTable.class.getResourceAsStream(resource));
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Districts(in.lines().skip(1).map(DistrictTable::district).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static District district(String line) {
    String[] cells = line.split("\t", -1);
    return new District(
        cells[0].isEmpty() ? null : cells[0],
        cells[1],
        District.Kind.valueOf(cells[2]),
        list(cells[3]),
        date(cells[4]),
        date(cells[5]),
        list(cells[6]));
  }

  private static List<String> list(String cell) {
    return BAR.splitAsStream(cell).filter(part -> !part.isEmpty()).toList();
  }

  private static @Nullable LocalDate date(String cell) {
    return cell.isEmpty()
        ? null
        : PartialDate.parse(cell).value().map(PartialDate::earliest).orElseThrow();
  }
}
