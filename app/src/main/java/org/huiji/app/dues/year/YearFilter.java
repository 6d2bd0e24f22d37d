package org.huiji.app.dues.year;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.huiji.dues.view.DuesStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a year are listed.
 *
 * @param status only such; all when none
 * @param tiers only these; all when empty
 * @param districts only these; all when empty
 * @param text somewhere in the number, the name or a former name
 */
record YearFilter(
    @Nullable DuesStatus status, Set<String> tiers, Set<String> districts, String text)
    implements Predicate<YearRow> {

  static final YearFilter ALL = new YearFilter(null, Set.of(), Set.of(), "");

  YearFilter {
    tiers = Set.copyOf(tiers);
    districts = Set.copyOf(districts);
    text = text.strip().toUpperCase(Locale.ROOT);
  }

  YearFilter withStatus(@Nullable DuesStatus other) {
    return new YearFilter(other, tiers, districts, text);
  }

  YearFilter withTiers(Set<String> other) {
    return new YearFilter(status, other, districts, text);
  }

  YearFilter withDistricts(Set<String> other) {
    return new YearFilter(status, tiers, other, text);
  }

  YearFilter withText(String other) {
    return new YearFilter(status, tiers, districts, other);
  }

  @Override
  public boolean test(YearRow row) {
    return (status == null || row.status() == status)
        && (tiers.isEmpty() || tiers.contains(row.tier()))
        && (districts.isEmpty() || districts.contains(row.district()))
        && (text.isEmpty() || row.searched().contains(text));
  }
}
