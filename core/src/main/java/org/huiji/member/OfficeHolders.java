package org.huiji.member;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.rulebook.HeadCounts;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;

/** Which of the offices that only so many may hold a member counts for. */
public final class OfficeHolders {

  private final Rulebook rulebook;
  private final HeadCounts counts;
  private final Map<Office, Integer> limits = new HashMap<>();

  public OfficeHolders(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.counts = HeadCounts.of(rulebook);
    for (Office office : rulebook.offices()) {
      counts.most(office).ifPresent(most -> limits.put(office, most));
    }
  }

  /** Whether any office is limited in the rule book or by an answer. */
  public boolean isAnyLimited() {
    return !limits.isEmpty();
  }

  /** How many may hold a limited office. */
  public int most(Office office) {
    return limits.getOrDefault(office, Integer.MAX_VALUE);
  }

  /** How many of these count for each office. */
  public Map<Office, Integer> count(Collection<RegisterEntry> register) {
    Map<Office, Integer> holders = new HashMap<>();
    register.forEach(
        entry -> seats(entry).forEach(office -> holders.merge(office, 1, Integer::sum)));
    return holders;
  }

  public List<Office> seats(RegisterEntry entry) {
    Membership membership = entry.member().membership();
    return seats(membership.status(), membership.offices());
  }

  public List<Office> seats(MemberDraft draft) {
    String status = draft.text(MemberField.STATUS);
    return status.isEmpty()
        ? List.of()
        : seats(
            MemberStatus.valueOf(status),
            Arrays.asList(draft.text(MemberField.OFFICES).split(",", -1)));
  }

  /** Those that a member counts for by its highest office; an applicant holds none yet. */
  private List<Office> seats(MemberStatus status, List<String> offices) {
    if (status != MemberStatus.MEMBER && status != MemberStatus.EXIT_PENDING) {
      return List.of();
    }
    Optional<Office> highest = rulebook.highest(offices);
    return highest.stream()
        .flatMap(office -> counts.countedFor(office.id()).stream())
        .filter(limits::containsKey)
        .toList();
  }
}
