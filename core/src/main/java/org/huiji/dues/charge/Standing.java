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
import org.huiji.member.RegisterEntry;
import org.huiji.member.VersionHistory;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/**
 * Who may have to pay for a year, and how each stood.
 *
 * <p>A list says since when a member is one, but not since when it holds its office (see the
 * decisions): where the register does not know the office of the reference day and the list is of
 * the same year, the list's office is taken; of an earlier year it says nothing.
 */
record Standing(List<Member> members) {

  /**
   * One who may have to pay.
   *
   * @param onReference as described on the reference day; none for one who came later
   * @param now as described on the last day looked at
   * @param office what is known of the office that decides
   */
  record Member(@Nullable RegisterEntry onReference, RegisterEntry now, OfficeKnown office) {

    /** The description whose office decides. */
    RegisterEntry deciding() {
      return onReference == null ? now : onReference;
    }
  }

  /** What is known of the office that decides what a member pays. */
  sealed interface OfficeKnown {

    /** The description says it. */
    record Said() implements OfficeKnown {}

    /** Only a list of a later day of the same year says it. */
    record Listed(RegisterEntry listed) implements OfficeKnown {}

    /** Nobody said it; what is said first, and since when. */
    record NotSaid(Optional<MemberVersion> first) implements OfficeKnown {}
  }

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
    List<Member> members = new ArrayList<>();
    for (RegisterEntry entry : now) {
      RegisterEntry known = before.get(entry.id());
      if (known != null || belongs(entry)) {
        members.add(new Member(known, entry, new OfficeKnown.Said()));
      }
    }
    leftWithin(tx, repository, reference, now, before)
        .forEach(entry -> members.add(new Member(null, entry, new OfficeKnown.Said())));
    return new Standing(told(tx, repository, members, reference.getYear()));
  }

  /** Those who joined after the reference day and have left again since. */
  private static List<RegisterEntry> leftWithin(
      ReadTx tx,
      MemberRepository repository,
      LocalDate reference,
      List<RegisterEntry> now,
      Map<MemberId, RegisterEntry> before) {
    List<RegisterEntry> gone =
        now.stream()
            .filter(entry -> isFormer(entry) && !before.containsKey(entry.id()))
            .filter(entry -> entry.validFrom().isAfter(reference))
            .toList();
    Map<MemberId, List<MemberVersion>> versions =
        repository.versions(tx, gone.stream().map(RegisterEntry::id).toList());
    return gone.stream()
        .filter(
            entry ->
                new VersionHistory(entry.id(), versions.getOrDefault(entry.id(), List.of()))
                    .wasMemberBetween(reference, entry.validFrom()))
        .toList();
  }

  private static boolean isFormer(RegisterEntry entry) {
    return entry.member().membership().status() == MemberStatus.FORMER;
  }

  /** The same, with what is known of those whose office the deciding description does not say. */
  private static List<Member> told(
      ReadTx tx, MemberRepository repository, List<Member> members, int year) {
    List<MemberId> silent =
        members.stream()
            .map(Member::deciding)
            .filter(entry -> !isOfficeKnown(entry))
            .map(RegisterEntry::id)
            .toList();
    Map<MemberId, List<MemberVersion>> versions = repository.versions(tx, silent);
    return members.stream()
        .map(
            member ->
                isOfficeKnown(member.deciding())
                    ? member
                    : told(member, versions.getOrDefault(member.now().id(), List.of()), year))
        .toList();
  }

  private static Member told(Member member, List<MemberVersion> versions, int year) {
    RegisterEntry silent = member.deciding();
    var history = new VersionHistory(silent.id(), versions);
    Optional<MemberVersion> first = history.officesSaidAfter(silent.validFrom());
    OfficeKnown office =
        first
            .filter(said -> said.validFrom().getYear() == year)
            .filter(said -> history.isFirstSaid(said.validFrom()))
            .<OfficeKnown>map(said -> new OfficeKnown.Listed(listed(silent, said)))
            .orElseGet(() -> new OfficeKnown.NotSaid(first));
    return new Member(member.onReference(), member.now(), office);
  }

  private static RegisterEntry listed(RegisterEntry entry, MemberVersion said) {
    return new RegisterEntry(
        entry.id(), entry.number(), said.version(), said.validFrom(), said.draft().toMember());
  }

  private static boolean isOfficeKnown(RegisterEntry entry) {
    return entry.member().membership().officesKnown();
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

  private static boolean belongs(RegisterEntry entry) {
    MemberStatus status = entry.member().membership().status();
    return status == MemberStatus.MEMBER || status == MemberStatus.EXIT_PENDING;
  }
}
