package org.huiji.member.district;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.text.FoldedName;

/**
 * The districts an association knows, those of the past among them; always asked for a date.
 *
 * @param all in the order they are shown
 */
public record Districts(List<District> all) {

  private static final Pattern CITY = Pattern.compile("^(?:中国)?重庆市?");
  private static final Pattern OFFICE =
      Pattern.compile("(?:经济|经信|科技|科学|发展|改革|大数据|工业|商务|管委会|管理委员会|人民政府|政府|党工委).*");

  private static final Comparator<Named> LONGEST =
      Comparator.comparingInt((Named named) -> named.name().length()).reversed();
  private static final Comparator<Named> FIRST = Comparator.comparingInt(Named::at);

  public Districts {
    all = List.copyOf(all);
  }

  /** Those of Chongqing as known in 2026; the six digits of the district 两江新区 are not known. */
  public static Districts ofChongqing() {
    return DistrictTable.read("districts.tsv");
  }

  /** Those of the place a rule book is for; none where the program knows no list. */
  public static Districts knownTo(String rulebookId) {
    return rulebookId.equals("chongqing") ? ofChongqing() : new Districts(List.of());
  }

  /** Those that exist on a day. */
  public List<District> on(LocalDate date) {
    return all.stream().filter(district -> district.existsOn(date)).toList();
  }

  /** By its name, a shorter name, or the name of one of its offices (渝北区经济信息委), on a day. */
  public Optional<District> find(String written, LocalDate date) {
    String text = FoldedName.fold(written);
    String local = CITY.matcher(text).replaceFirst("");
    return names(date, Districts::officeNames)
        .filter(named -> isNamed(text, named.name()) || isNamed(local, named.name()))
        .min(LONGEST)
        .map(Named::district);
  }

  /**
   * The district an address of the city lies in: the one named first by its full name. An address
   * that names another city, or only a district that no longer exists, gives none.
   */
  public Optional<District> inAddress(String address, LocalDate date) {
    String text = FoldedName.fold(address);
    boolean local = CITY.matcher(text).find();
    return names(date, Districts::addressNames)
        .map(named -> named.in(text))
        .filter(named -> named.at() == 0 || (named.at() > 0 && local))
        .min(FIRST.thenComparing(LONGEST))
        .map(Named::district);
  }

  private Stream<Named> names(LocalDate date, Function<District, Stream<String>> names) {
    return on(date).stream()
        .flatMap(district -> names.apply(district).map(name -> new Named(district, name, 0)));
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

  private record Named(District district, String name, int at) {

    Named in(String text) {
      return new Named(district, name, text.indexOf(name));
    }
  }
}
