package org.huiji.app.cli.dues;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.charge.LateJoiners;
import org.huiji.dues.charge.OfficeChange;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.setting.SettingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the association decided about its dues beside the fee standard. */
@Command(name = "rules", description = "cli.dues-rules")
final class DuesRules implements Callable<Integer> {

  private static final String DAY = "(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

  private final Huiji huiji;

  @Option(
      names = "--reference-day",
      paramLabel = "MM-DD",
      descriptionKey = "cli.dues-reference-day")
  private @Nullable String referenceDay;

  @Option(names = "--due-day", paramLabel = "MM-DD", descriptionKey = "cli.dues-due-day")
  private @Nullable String dueDay;

  @Option(names = "--join-period", paramLabel = "DAYS", descriptionKey = "cli.dues-join-period")
  private @Nullable String joinPeriod;

  @Option(
      names = "--late-joiners",
      paramLabel = "full|half_after_june|by_month",
      descriptionKey = "cli.dues-late-joiners")
  private @Nullable LateJoiners lateJoiners;

  @Option(
      names = "--office-change",
      paramLabel = "difference|next_year",
      descriptionKey = "cli.dues-office-change")
  private @Nullable OfficeChange officeChange;

  @Option(
      names = "--individuals",
      paramLabel = "none|TIER",
      descriptionKey = "cli.dues-individuals")
  private @Nullable String individuals;

  DuesRules(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::save);
  }

  private int save(Secretariat secretariat) {
    Map<SettingKey, String> wanted = new EnumMap<>(SettingKey.class);
    put(wanted, SettingKey.DUES_REFERENCE_DAY, day(referenceDay));
    put(wanted, SettingKey.DUES_DUE_DAY, day(dueDay));
    put(wanted, SettingKey.DUES_JOIN_PERIOD, period(joinPeriod));
    put(wanted, SettingKey.DUES_LATE_JOINERS, lateJoiners == null ? null : lateJoiners.name());
    put(wanted, SettingKey.DUES_OFFICE_CHANGE, officeChange == null ? null : officeChange.name());
    put(wanted, SettingKey.DUES_INDIVIDUALS, tier(secretariat, individuals));
    secretariat.settingDesk().save(wanted);
    tell(DuesPolicy.of(secretariat.settingDesk().all()));
    return 0;
  }

  private static void put(Map<SettingKey, String> wanted, SettingKey key, @Nullable String value) {
    if (value != null) {
      wanted.put(key, value);
    }
  }

  private static @Nullable String day(@Nullable String text) {
    if (text != null && (!text.matches(DAY) || isNoDay(text))) {
      throw Refusal.of("cli.no-day", text);
    }
    return text;
  }

  private static @Nullable String period(@Nullable String text) {
    if (text != null && !DuesPolicy.isPeriod(text)) {
      throw Refusal.of("cli.no-period", text);
    }
    return text;
  }

  /** Years without 29 February have dues, too. */
  private static boolean isNoDay(String text) {
    int month = Integer.parseInt(text.substring(0, 2));
    return Integer.parseInt(text.substring(3)) > LocalDate.of(2025, month, 1).lengthOfMonth();
  }

  private static @Nullable String tier(Secretariat secretariat, @Nullable String named) {
    if (named == null || named.equalsIgnoreCase(DuesPolicy.NOT_CHARGED)) {
      return named == null ? null : DuesPolicy.NOT_CHARGED;
    }
    Rulebook rulebook = secretariat.rulebookDesk().inForce();
    List<FeeTier> tiers =
        rulebook.ifSettled(rulebook.fees()).map(FeeSchedule::tiers).orElse(List.of());
    return tiers.stream()
        .filter(tier -> tier.id().equals(named) || tier.name().equals(named))
        .map(FeeTier::id)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    "cli.no-tier",
                    named,
                    String.join("、", tiers.stream().map(FeeTier::id).toList())));
  }

  private void tell(DuesPolicy policy) {
    String open = huiji.session().words().text("cli.not-decided");
    huiji
        .session()
        .say(
            "cli.dues-rules-are",
            String.format("%tm-%<td", policy.referenceDate(2025)),
            said(policy.dueDate(2025).map(day -> String.format("%tm-%<td", day)), open),
            said(policy.lateJoiners().map(LateJoiners::name), open),
            said(policy.officeChange().map(OfficeChange::name), open),
            said(policy.individuals(), open),
            said(policy.joinPeriod().map(String::valueOf), open));
  }

  private static String said(Optional<String> value, String open) {
    return value.orElse(open);
  }
}
