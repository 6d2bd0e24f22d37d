package org.huiji.member.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The districts an association knows, those of the past among them; always asked for a date.
 *
 * @param all in the order they are shown
 */
public record Districts(List<District> all) {

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
    return named(date).find(written);
  }

  /**
   * The district an address of the city lies in: the one named first by its full name. An address
   * that names another city, or only a district that no longer exists, gives none.
   */
  public Optional<District> inAddress(String address, LocalDate date) {
    return named(date).inAddress(address);
  }

  /** The names of a day, ready for many look-ups. */
  public DistrictNames named(LocalDate date) {
    return new DistrictNames(on(date));
  }
}
