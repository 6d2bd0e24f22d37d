package org.huiji.member.district;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.text.FoldedName;

/** The names of the districts of one day, made once for the many rows of a list. */
public final class DistrictNames {

  private static final Pattern CITY = Pattern.compile("^(?:中国)?重庆市?");
  private static final Pattern OFFICE =
      Pattern.compile("(?:经济|经信|科技|科学|发展|改革|大数据|工业|商务|管委会|管理委员会|人民政府|政府|党工委).*");

  private record Named(District district, String name) {}

  /** Longest first: 两江新区 before 两江. */
  private final List<Named> ofOffices;

  private final List<Named> inAddresses;

  DistrictNames(List<District> districts) {
    ofOffices = names(districts, DistrictNames::officeNames);
    inAddresses = names(districts, DistrictNames::addressNames);
  }

  /** Whether no district is known at all. */
  public boolean isEmpty() {
    return ofOffices.isEmpty();
  }

  /** By its name, a shorter name, or the name of one of its offices (渝北区经济信息委). */
  public Optional<District> find(String written) {
    String text = FoldedName.fold(written);
    String local = CITY.matcher(text).replaceFirst("");
    return ofOffices.stream()
        .filter(named -> isNamed(text, named.name) || isNamed(local, named.name))
        .findFirst()
        .map(Named::district);
  }

  /**
   * The district an address of the city lies in: the one named first by its full name. An address
   * that names another city, or only a district that no longer exists, gives none.
   */
  public Optional<District> inAddress(String address) {
    String text = FoldedName.fold(address);
    int farthest = CITY.matcher(text).find() ? text.length() : 0;
    Named best = null;
    int first = farthest + 1;
    for (Named named : inAddresses) {
      int at = text.indexOf(named.name);
      if (at >= 0 && at < first) {
        best = named;
        first = at;
      }
    }
    return Optional.ofNullable(best).map(Named::district);
  }

  private static List<Named> names(
      List<District> districts, Function<District, Stream<String>> names) {
    return districts.stream()
        .flatMap(district -> names.apply(district).map(name -> new Named(district, name)))
        .sorted(Comparator.comparingInt((Named named) -> named.name.length()).reversed())
        .toList();
  }

  private static Stream<String> officeNames(District district) {
    return Stream.concat(district.names(), district.bureaus().stream());
  }

  /** Short names such as 江北 or 大足 also name streets and rivers: not enough in an address. */
  private static Stream<String> addressNames(District district) {
    return district.names().filter(name -> name.endsWith("区") || name.endsWith("县"));
  }

  private static boolean isNamed(String text, String name) {
    return text.startsWith(name)
        && (text.length() == name.length()
            || OFFICE.matcher(text.substring(name.length())).matches());
  }
}
