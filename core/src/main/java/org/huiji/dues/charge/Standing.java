package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.MemberVersion;
import org.huiji.member.Membership;
import org.huiji.member.RegisterEntry;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/**
 * Who may have to pay for a year, and how each stood.
 *
 * <p>A list says since when a member is one, but not since when it holds its office (see the
 * decisions): where the register knows no office for the reference day because the list that
 * brought the member says it only for its own day, the list's office is taken.
 */
record Standing(List<Member> members) {

  /**
   * One who may have to pay.
   *
   * @param onReference as described on the reference day; none for one who came later
   * @param now as described on the last day looked at
   * @param fromList whether the office is a list's of a later day
   */
  record Member(@Nullable RegisterEntry onReference, RegisterEntry now, boolean fromList) {}

  static Standing read(
      ReadTx tx, MemberRepository repository, LocalDate reference, LocalDate horizon) {
    Map<MemberId, RegisterEntry> before = new LinkedHashMap<>();
    List<RegisterEntry> then = repository.outlines(tx, reference);
    for (RegisterEntry entry : then) {
      if (belongs(entry)) {
        before.put(entry.id(), entry);
      }
    }
    List<RegisterEntry> now =
        horizon.equals(reference)
            ? then
            : later(then, repository.outlinesChanged(tx, reference, horizon));
    List<MemberId> silent =
        now.stream()
            .filter(entry -> before.containsKey(entry.id()))
            .filter(entry -> says(entry) && !says(before.get(entry.id())))
            .map(RegisterEntry::id)
            .toList();
    Map<MemberId, List<MemberVersion>> versions = repository.versions(tx, silent);
    List<Member> members = new ArrayList<>();
    for (RegisterEntry entry : now) {
      RegisterEntry known = before.get(entry.id());
      if (known == null) {
        if (belongs(entry)) {
          members.add(new Member(null, entry, false));
        }
      } else {
        Optional<LocalDate> listed =
            listDay(versions.getOrDefault(entry.id(), List.of()), known.version());
        members.add(
            listed
                .map(day -> fromList(tx, repository, entry, day))
                .orElseGet(() -> new Member(known, entry, false)));
      }
    }
    return new Standing(List.copyOf(members));
  }

  /** Everybody as described later, by number: those who did not change as they were. */
  private static List<RegisterEntry> later(
      List<RegisterEntry> then, Map<MemberId, Optional<RegisterEntry>> changed) {
    List<RegisterEntry> now = new ArrayList<>(then.size() + changed.size());
    then.stream().filter(entry -> !changed.containsKey(entry.id())).forEach(now::add);
    changed.values().forEach(entry -> entry.ifPresent(now::add));
    now.sort(
        Comparator.comparing(
                (RegisterEntry entry) -> entry.number() == null ? null : entry.number().text(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(entry -> entry.id().value()));
    return now;
  }

  private static Member fromList(
      ReadTx tx, MemberRepository repository, RegisterEntry now, LocalDate day) {
    RegisterEntry listed =
        now.validFrom().equals(day) ? now : repository.find(tx, now.id(), day).orElse(now);
    return new Member(listed, now, true);
  }

  /** The own day of the list that brought a member, where it stands in a version of its own. */
  private static Optional<LocalDate> listDay(List<MemberVersion> versions, long onReference) {
    return versions.stream()
        .filter(version -> version.version() == onReference)
        .findFirst()
        .flatMap(
            then ->
                versions.stream()
                    .filter(version -> version.change().equals(then.change()))
                    .map(MemberVersion::validFrom)
                    .filter(from -> from.isAfter(then.validFrom()))
                    .min(Comparator.naturalOrder()));
  }

  private static boolean says(@Nullable RegisterEntry entry) {
    if (entry == null) {
      return false;
    }
    Membership membership = entry.member().membership();
    return !membership.offices().isEmpty() || membership.feeTier() != null;
  }

  private static boolean belongs(RegisterEntry entry) {
    MemberStatus status = entry.member().membership().status();
    return status == MemberStatus.MEMBER || status == MemberStatus.EXIT_PENDING;
  }
}
