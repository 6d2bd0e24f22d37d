package org.huiji.rulebook.fee;

import java.util.List;
import java.util.Optional;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The fee standard. The state wants at most four tiers (民发〔2014〕166号); one more is taken only with
 * a reason, which is kept.
 *
 * @param basis the meeting that adopted it
 * @param adoption how that meeting voted; without it the standard is kept, but nothing is charged
 * @param authority for a branch: the parent association by whose authority it collects
 * @param extraTierReason why there are more than four tiers
 */
public record FeeSchedule(
    List<FeeTier> tiers,
    @Nullable String basis,
    @Nullable Adoption adoption,
    @Nullable String authority,
    @Nullable String extraTierReason) {

  private static final int MOST_TIERS = 4;

  public FeeSchedule {
    tiers = List.copyOf(tiers);
    if (tiers.isEmpty()) {
      throw Refusal.of("rulebook.no-tier");
    }
    if (tiers.size() > MOST_TIERS && (extraTierReason == null || extraTierReason.isBlank())) {
      throw Refusal.of("rulebook.too-many-tiers", tiers.size(), MOST_TIERS);
    }
  }

  /** The tier an office pays; none when the standard does not name it. */
  public Optional<FeeTier> tierOf(String office) {
    return tiers.stream().filter(tier -> tier.offices().contains(office)).findFirst();
  }

  public Optional<FeeTier> tier(String id) {
    return tiers.stream().filter(tier -> tier.id().equals(id)).findFirst();
  }

  /** Why nothing may be charged by this standard, if anything stands against it. */
  public Optional<Message> obstacle() {
    if (basis == null || basis.isBlank() || adoption == null) {
      return Optional.of(Message.of("rulebook.not-adopted", Adoption.SOURCE));
    }
    return adoption.lack();
  }
}
