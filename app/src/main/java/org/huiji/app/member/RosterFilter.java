package org.huiji.app.member;

import java.util.List;
import java.util.Set;
import org.huiji.dues.view.DuesStatus;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;

/**
 * Which members the list shows. Nothing chosen in a set means that it does not matter; of several
 * chosen in one set any will do.
 *
 * @param offices ids; plain membership stands for holding none
 */
record RosterFilter(
    Set<MemberKind> kinds,
    Set<String> offices,
    Set<MemberStatus> statuses,
    Set<String> districts,
    Set<Missing> missing,
    Set<DuesStatus> dues) {

  static final RosterFilter NONE =
      new RosterFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  RosterFilter {
    kinds = Set.copyOf(kinds);
    offices = Set.copyOf(offices);
    statuses = Set.copyOf(statuses);
    districts = Set.copyOf(districts);
    missing = Set.copyOf(missing);
    dues = Set.copyOf(dues);
  }

  boolean isNone() {
    return equals(NONE);
  }

  boolean takes(RosterRow row) {
    return isAny(kinds, row.member().kind())
        && isAny(statuses, row.member().membership().status())
        && isAny(districts, row.text(MemberField.DISTRICT))
        && (offices.isEmpty() || offices(row).stream().anyMatch(offices::contains))
        && (missing.isEmpty() || missing.stream().anyMatch(one -> one.in(row)))
        && (dues.isEmpty() || (row.dues() != null && dues.contains(row.dues().status())));
  }

  RosterFilter withKinds(Set<MemberKind> chosen) {
    return new RosterFilter(chosen, offices, statuses, districts, missing, dues);
  }

  RosterFilter withOffices(Set<String> chosen) {
    return new RosterFilter(kinds, chosen, statuses, districts, missing, dues);
  }

  RosterFilter withStatuses(Set<MemberStatus> chosen) {
    return new RosterFilter(kinds, offices, chosen, districts, missing, dues);
  }

  RosterFilter withDistricts(Set<String> chosen) {
    return new RosterFilter(kinds, offices, statuses, chosen, missing, dues);
  }

  RosterFilter withMissing(Set<Missing> chosen) {
    return new RosterFilter(kinds, offices, statuses, districts, chosen, dues);
  }

  RosterFilter withDues(Set<DuesStatus> chosen) {
    return new RosterFilter(kinds, offices, statuses, districts, missing, chosen);
  }

  private static List<String> offices(RosterRow row) {
    if (!row.member().membership().officesKnown()) {
      return List.of();
    }
    List<String> held = row.member().membership().offices();
    return held.isEmpty() ? List.of(Office.MEMBER) : held;
  }

  private static <T> boolean isAny(Set<T> chosen, T value) {
    return chosen.isEmpty() || chosen.contains(value);
  }
}
