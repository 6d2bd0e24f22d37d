package org.huiji.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiji.member.Member;
import org.huiji.member.MemberRepository;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.store.Store;

/** Keeps a fee standard from losing a tier that members pay by. */
public final class TiersInUse {

  private static final int NAMES_TOLD = 3;

  private final Store store;
  private final MemberRepository members;
  private final SettingRepository settings;

  public TiersInUse(Store store, MemberRepository members, SettingRepository settings) {
    this.store = store;
    this.members = members;
    this.settings = settings;
  }

  /**
   * Looks for members of tiers that are to go, and for what individual members pay.
   *
   * @param from the first day without them
   * @throws Refusal when there are such members, naming the tier and the first of them, or when
   *     individual members are set to pay it
   */
  public void refuseRemoval(List<FeeTier> tiers, LocalDate from) {
    if (tiers.isEmpty()) {
      return;
    }
    String individuals = store.read(settings::all).getOrDefault(SettingKey.DUES_INDIVIDUALS, "");
    List<RegisterEntry> entries = store.read(tx -> members.asOf(tx, from));
    for (FeeTier tier : tiers) {
      if (tier.id().equals(individuals)) {
        throw Refusal.of("settings.tier-of-individuals", tier.name());
      }
      Set<String> names =
          entries.stream()
              .map(RegisterEntry::member)
              .filter(member -> Objects.equals(member.membership().feeTier(), tier.id()))
              .map(Member::name)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!names.isEmpty()) {
        throw Refusal.of(
            "settings.tier-in-use",
            tier.name(),
            names.size(),
            names.stream().limit(NAMES_TOLD).collect(Collectors.joining("、")));
      }
    }
  }
}
