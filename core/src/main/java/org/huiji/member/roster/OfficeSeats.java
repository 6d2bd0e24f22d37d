package org.huiji.member.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.member.MemberLookup;
import org.huiji.member.OfficeHolders;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.huiji.rulebook.HeadCounts;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;

/**
 * Who would hold which office once a list is taken in. Where there are more than the rule book
 * allows, the last rows that bring one are named.
 */
final class OfficeSeats {

  private final OfficeHolders offices;

  OfficeSeats(Rulebook rulebook) {
    this.offices = new OfficeHolders(rulebook);
  }

  /** What is too many, by the row that brings it; without their cells. */
  Map<Integer, List<Problem>> tooMany(MemberLookup register, List<RosterRow> rows) {
    Map<Integer, List<Problem>> problems = new HashMap<>();
    if (!offices.isAnyLimited()) {
      return problems;
    }
    Set<MemberId> named = new HashSet<>();
    Map<Office, Integer> holders = new HashMap<>();
    Map<Office, List<RosterRow>> coming = new HashMap<>();
    for (RosterRow row : rows) {
      seat(row, named, holders, coming);
    }
    register.everybody().stream()
        .filter(entry -> !named.contains(entry.id()))
        .forEach(
            entry ->
                offices.seats(entry).forEach(office -> holders.merge(office, 1, Integer::sum)));
    coming.forEach(
        (office, bringing) -> over(office, holders.getOrDefault(office, 0), bringing, problems));
    return problems;
  }

  private void seat(
      RosterRow row,
      Set<MemberId> named,
      Map<Office, Integer> holders,
      Map<Office, List<RosterRow>> coming) {
    RegisterEntry known = row.known();
    boolean counts = row.verdict() == Verdict.NEW || row.verdict() == Verdict.UPDATE;
    if (!counts || (known != null && !named.add(known.id()))) {
      return;
    }
    List<Office> before = known == null ? List.of() : offices.seats(known);
    for (Office office : offices.seats(row.draft())) {
      if (before.contains(office)) {
        holders.merge(office, 1, Integer::sum);
      } else {
        coming.computeIfAbsent(office, _ -> new ArrayList<>()).add(row);
      }
    }
  }

  private void over(
      Office office, int staying, List<RosterRow> coming, Map<Integer, List<Problem>> problems) {
    int most = offices.most(office);
    int all = staying + coming.size();
    if (all > most) {
      coming.stream()
          .skip(Math.max(0, most - staying))
          .forEach(
              row ->
                  problems
                      .computeIfAbsent(row.row(), _ -> new ArrayList<>())
                      .add(HeadCounts.tooMany(office, all, most)));
    }
  }
}
