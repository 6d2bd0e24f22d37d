package org.huiji.dues.charge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.huiji.setting.SettingKey;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the association decided about its dues beside the fee standard. What it has not decided is
 * asked for by each member it concerns, never guessed.
 *
 * @param individuals what individual members pay: {@link #NOT_CHARGED} or the id of a fee tier
 * @param dueDay until which dues are to be paid
 * @param joinPeriod within how many days of joining who joins later pays
 */
public record DuesPolicy(
    MonthDay referenceDay,
    Optional<LateJoiners> lateJoiners,
    Optional<String> individuals,
    Optional<OfficeChange> officeChange,
    Optional<MonthDay> dueDay,
    Optional<Integer> joinPeriod) {

  /** Individual members pay nothing. */
  public static final String NOT_CHARGED = "NONE";

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final String PERIOD = "[1-9][0-9]{0,2}";
  private static final int DAYS_OF_YEAR = 366;
  private static final String ANY_YEAR = "--";

  /** As it is set; the reference day is New Year where nothing was set. */
  public static DuesPolicy of(Map<SettingKey, String> settings) {
    return new DuesPolicy(
        day(settings, SettingKey.DUES_REFERENCE_DAY).orElse(NEW_YEAR),
        said(settings, SettingKey.DUES_LATE_JOINERS).map(LateJoiners::valueOf),
        said(settings, SettingKey.DUES_INDIVIDUALS),
        said(settings, SettingKey.DUES_OFFICE_CHANGE).map(OfficeChange::valueOf),
        day(settings, SettingKey.DUES_DUE_DAY),
        said(settings, SettingKey.DUES_JOIN_PERIOD).map(Integer::valueOf));
  }

  /** Whether a text is a number of days within which dues can be asked for: from 1 to 366. */
  public static boolean isPeriod(String text) {
    return text.matches(PERIOD) && Integer.parseInt(text) <= DAYS_OF_YEAR;
  }

  public LocalDate referenceDate(int year) {
    return referenceDay.atYear(year);
  }

  /** When dues of a year are to be paid, if the association said so. */
  public Optional<LocalDate> dueDate(int year) {
    return dueDay.map(day -> day.atYear(year));
  }

  /**
   * The last day on which a member pays a year's dues in time: the association's day, or where it
   * set none the day whose office decides; for who joined late, so many days after joining where
   * that is later.
   *
   * @param joined none where it is not known
   * @return nothing where it joined after that day and the association set no period
   */
  public Optional<LocalDate> due(int year, @Nullable PartialDate joined) {
    LocalDate usual = dueDate(year).orElseGet(() -> referenceDate(year));
    if (joined == null) {
      return Optional.of(usual);
    }
    LocalDate by = joined.latest();
    return joinPeriod
        .map(by::plusDays)
        .or(() -> Optional.of(by).filter(day -> !day.isAfter(usual)))
        .map(own -> own.isAfter(usual) ? own : usual);
  }

  private static Optional<MonthDay> day(Map<SettingKey, String> settings, SettingKey key) {
    return said(settings, key).map(day -> MonthDay.parse(ANY_YEAR + day));
  }

  private static Optional<String> said(Map<SettingKey, String> settings, SettingKey key) {
    return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
  }
}
