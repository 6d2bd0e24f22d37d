package org.huiji.dues.charge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.huiji.setting.SettingKey;

/**
 * What the association decided about its dues beside the fee standard. What it has not decided is
 * asked for by each member it concerns, never guessed.
 *
 * @param individuals what individual members pay: {@link #NOT_CHARGED} or the id of a fee tier
 * @param dueDay until which dues are to be paid
 */
public record DuesPolicy(
    MonthDay referenceDay,
    Optional<LateJoiners> lateJoiners,
    Optional<String> individuals,
    Optional<OfficeChange> officeChange,
    Optional<MonthDay> dueDay) {

  /** Individual members pay nothing. */
  public static final String NOT_CHARGED = "NONE";

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final String ANY_YEAR = "--";

  /** As it is set; the reference day is New Year where nothing was set. */
  public static DuesPolicy of(Map<SettingKey, String> settings) {
    return new DuesPolicy(
        day(settings, SettingKey.DUES_REFERENCE_DAY).orElse(NEW_YEAR),
        said(settings, SettingKey.DUES_LATE_JOINERS).map(LateJoiners::valueOf),
        said(settings, SettingKey.DUES_INDIVIDUALS),
        said(settings, SettingKey.DUES_OFFICE_CHANGE).map(OfficeChange::valueOf),
        day(settings, SettingKey.DUES_DUE_DAY));
  }

  public LocalDate referenceDate(int year) {
    return referenceDay.atYear(year);
  }

  /** When dues of a year are to be paid, if the association said so. */
  public Optional<LocalDate> dueDate(int year) {
    return dueDay.map(day -> day.atYear(year));
  }

  private static Optional<MonthDay> day(Map<SettingKey, String> settings, SettingKey key) {
    return said(settings, key).map(day -> MonthDay.parse(ANY_YEAR + day));
  }

  private static Optional<String> said(Map<SettingKey, String> settings, SettingKey key) {
    return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
  }
}
