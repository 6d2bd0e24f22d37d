package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.charge.Standing.OfficeKnown;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerRepository.Charged;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.MemberVersion;
import org.huiji.member.Membership;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** Says of each member what it pays for a year, and why. */
final class Assessor {

  private static final int MONTHS = 12;
  private static final int JUNE = 6;

  private final LocalDate reference;
  private final LocalDate horizon;
  private final DuesPolicy policy;
  private final FeeSchedule schedule;
  private final Rulebook rulebook;
  private final Map<MemberId, List<Charged>> before;

  Assessor(
      LocalDate reference,
      LocalDate horizon,
      DuesPolicy policy,
      FeeSchedule schedule,
      Rulebook rulebook,
      Map<MemberId, List<Charged>> before) {
    this.reference = reference;
    this.horizon = horizon;
    this.policy = policy;
    this.schedule = schedule;
    this.rulebook = rulebook;
    this.before = before;
  }

  /** A tier, and the office that leads to it; none when the register says the tier outright. */
  private record Found(FeeTier tier, @Nullable Office office) {

    /** As a difference to what was charged before. */
    Ground.Tier above(Ground.@Nullable Tier charged) {
      return new Ground.Tier(
          tier.name(),
          office == null ? null : office.id(),
          charged == null ? null : charged.tier(),
          tier.id(),
          charged == null ? null : charged.id());
    }

    Ground.Tier ground() {
      return above(null);
    }
  }

  ChargeRow assess(Standing.Member member) {
    RegisterEntry now = member.now();
    List<Charged> charged = before.getOrDefault(now.id(), List.of());
    Optional<String> missing = missing(charged);
    if (!charged.isEmpty() && missing.isEmpty()) {
      return again(now, charged);
    }
    if (isFormer(now) && member.onReference() == null) {
      return ask(now, Message.of("dues.ask-left"));
    }
    return switch (member.office()) {
      case OfficeKnown.Said _ -> fresh(member, member.deciding(), charged);
      case OfficeKnown.Listed(RegisterEntry listed) -> fresh(member, listed, charged);
      case OfficeKnown.NotSaid(Optional<MemberVersion> first) ->
          isOfficeNeeded(now, first)
              ? ask(now, notSaid(member, first))
              : fresh(member, member.deciding(), charged);
    };
  }

  /** What an individual pays does not go by its office, but by its tier, where one is said. */
  private static boolean isOfficeNeeded(RegisterEntry now, Optional<MemberVersion> first) {
    return now.member().kind() == MemberKind.UNIT
        || first.map(said -> said.draft().get(MemberField.FEE_TIER)).isPresent();
  }

  private Message notSaid(Standing.Member member, Optional<MemberVersion> first) {
    LocalDate day = member.onReference() == null ? horizon : reference;
    return first
        .map(said -> Message.of("dues.ask-office", day, said.validFrom()))
        .orElseGet(() -> Message.of("dues.ask-office-never", day));
  }

  /** Not charged yet. */
  private ChargeRow fresh(Standing.Member member, RegisterEntry then, List<Charged> charged) {
    RegisterEntry now = member.now();
    Optional<String> missing = missing(charged);
    if (isIndividualUnasked(then)) {
      return individual(now);
    }
    Optional<Found> found = tier(then);
    if (found.isEmpty()) {
      return ask(now, Message.of("dues.ask-tier"));
    }
    if (missing.isPresent() && !isBase(charged, found.get())) {
      return ask(now, Message.of("dues.ask-base", missing.get(), charged.getLast().tier().tier()));
    }
    PartialDate joined = now.member().membership().joined();
    if (joined == null) {
      return member.onReference() == null
          ? ask(now, Message.of("dues.ask-joined"))
          : whole(now, found.get(), member.office());
    }
    return joined.latest().isAfter(reference)
        ? late(now, found.get(), joined)
        : whole(now, found.get(), member.office());
  }

  private ChargeRow whole(RegisterEntry now, Found found, OfficeKnown office) {
    Message why =
        office instanceof OfficeKnown.Listed
            ? Message.of("dues.why-list", called(found), reference)
            : Message.of("dues.why-office", called(found), reference);
    return charge(now, found, found.tier().yearlyFen(), reference, why);
  }

  /** Joined after the reference day, or perhaps: asked wherever the exact day would matter. */
  private ChargeRow late(RegisterEntry now, Found found, PartialDate joined) {
    if (policy.lateJoiners().isEmpty()) {
      return ask(now, Message.of("dues.ask-late", joined));
    }
    LateJoiners rule = policy.lateJoiners().get();
    int months = months(rule, joined.earliest());
    if (months != months(rule, joined.latest())) {
      return ask(now, Message.of("dues.ask-joined"));
    }
    long fen = share(found.tier().yearlyFen(), months);
    LocalDate on = joined.earliest().isAfter(reference) ? joined.earliest() : reference;
    return charge(now, found, fen, on, lateWhy(rule, joined, months));
  }

  private static Message lateWhy(LateJoiners rule, PartialDate joined, int months) {
    return switch (rule) {
      case BY_MONTH -> Message.of("dues.why-late-months", joined, months);
      case FULL, HALF_AFTER_JUNE ->
          months == MONTHS
              ? Message.of("dues.why-late-full", joined)
              : Message.of("dues.why-late-half", joined);
    };
  }

  /** For how many months one pays who joins on a day. */
  private int months(LateJoiners rule, LocalDate joined) {
    if (!joined.isAfter(reference)) {
      return MONTHS;
    }
    return switch (rule) {
      case FULL -> MONTHS;
      case HALF_AFTER_JUNE -> joined.getMonthValue() > JUNE ? MONTHS / 2 : MONTHS;
      case BY_MONTH -> MONTHS - joined.getMonthValue() + 1;
    };
  }

  /** The tier to which a difference was charged, where its own charge was taken back since. */
  private static Optional<String> missing(List<Charged> charged) {
    return charged.stream()
        .map(one -> one.tier().above())
        .flatMap(Stream::ofNullable)
        .filter(above -> charged.stream().noneMatch(one -> one.tier().tier().equals(above)))
        .findFirst();
  }

  /** Whether a tier is the one that everything charged is on top of. */
  private static boolean isBase(List<Charged> charged, Found found) {
    return charged.getFirst().tier().isAbove(found.tier());
  }

  /**
   * Charged before: only a higher office taken up since can add to it, for who is a member still.
   */
  private ChargeRow again(RegisterEntry now, List<Charged> charged) {
    long sum = charged.stream().mapToLong(Charged::fen).sum();
    Charged last = charged.getLast();
    Message done = Message.of("dues.why-done", last.tier().tier(), Yuan.grouped(sum));
    if (isFormer(now)) {
      return done(now, last.tier(), done);
    }
    Optional<Found> found = isIndividualUnasked(now) ? Optional.empty() : tier(now);
    if (found.isEmpty()) {
      return done(now, last.tier(), done);
    }
    Optional<FeeTier> chargedTier =
        schedule.tiers().stream().filter(tier -> last.tier().is(tier)).findFirst();
    if (chargedTier.isEmpty()) {
      return ask(now, Message.of("dues.ask-old-tier", last.tier().tier(), Yuan.grouped(sum)));
    }
    long more = found.get().tier().yearlyFen() - chargedTier.get().yearlyFen();
    if (more <= 0) {
      return done(now, last.tier(), done);
    }
    if (policy.officeChange().isEmpty()) {
      return ask(now, Message.of("dues.ask-change", last.tier().tier(), called(found.get())));
    }
    return switch (policy.officeChange().get()) {
      case DIFFERENCE ->
          new ChargeRow(
              now,
              Outcome.CHARGE,
              found.get().above(last.tier()),
              more,
              horizon,
              Message.of("dues.why-difference", last.tier().tier(), called(found.get())));
      case NEXT_YEAR ->
          done(
              now,
              last.tier(),
              Message.of("dues.why-next-year", last.tier().tier(), called(found.get())));
    };
  }

  private static boolean isFormer(RegisterEntry now) {
    return now.member().membership().status() == MemberStatus.FORMER;
  }

  private boolean isIndividualUnasked(RegisterEntry entry) {
    return entry.member().kind() == MemberKind.INDIVIDUAL
        && entry.member().membership().feeTier() == null
        && policy.individuals().flatMap(schedule::tier).isEmpty();
  }

  private ChargeRow individual(RegisterEntry now) {
    if (policy.individuals().isEmpty()) {
      return ask(now, Message.of("dues.ask-individual"));
    }
    String tier = policy.individuals().get();
    return tier.equals(DuesPolicy.NOT_CHARGED)
        ? free(now, Message.of("dues.why-individual"))
        : ask(now, Message.of("dues.ask-individual-tier", tier));
  }

  private Optional<Found> tier(RegisterEntry entry) {
    Membership membership = entry.member().membership();
    String stated = membership.feeTier();
    if (stated != null) {
      return schedule.tier(stated).map(tier -> new Found(tier, null));
    }
    if (entry.member().kind() == MemberKind.INDIVIDUAL) {
      return policy.individuals().flatMap(schedule::tier).map(tier -> new Found(tier, null));
    }
    List<String> held =
        membership.offices().isEmpty() ? List.of(Office.MEMBER) : membership.offices();
    return held.stream()
        .flatMap(id -> rulebook.office(id).stream())
        .flatMap(
            office -> schedule.tierOf(office.id()).map(tier -> new Found(tier, office)).stream())
        .max(
            Comparator.comparingLong((Found found) -> found.tier().yearlyFen())
                .thenComparingInt(found -> found.office() == null ? 0 : found.office().rank()));
  }

  private static String called(Found found) {
    return found.office() == null ? found.tier().name() : found.office().unitName();
  }

  /** So many months of a year's fee, to the nearest 分. */
  private static long share(long yearly, int months) {
    return (yearly * months * 2 + MONTHS) / (2 * MONTHS);
  }

  private static ChargeRow charge(
      RegisterEntry now, Found found, long fen, LocalDate on, Message why) {
    return fen > 0
        ? new ChargeRow(now, Outcome.CHARGE, found.ground(), fen, on, why)
        : new ChargeRow(now, Outcome.FREE, found.ground(), 0, on, Message.of("dues.why-nothing"));
  }

  private ChargeRow done(RegisterEntry now, Ground.Tier tier, Message why) {
    return new ChargeRow(now, Outcome.DONE, tier, 0, reference, why);
  }

  private ChargeRow free(RegisterEntry now, Message why) {
    return new ChargeRow(now, Outcome.FREE, null, 0, reference, why);
  }

  private ChargeRow ask(RegisterEntry now, Message why) {
    return new ChargeRow(now, Outcome.ASK, null, 0, reference, why);
  }
}
