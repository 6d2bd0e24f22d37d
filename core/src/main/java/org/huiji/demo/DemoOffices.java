package org.huiji.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;

/** Who holds which office in which term; the numbers stay inside the limits of the sources. */
final class DemoOffices {

  private record Share(int perMembers, int most) {}

  private static final Map<String, Share> SHARES =
      Map.of(
          "president", new Share(3, 1),
          "chief-supervisor", new Share(30, 1),
          "vice-president", new Share(18, 11),
          "supervisor", new Share(30, 3),
          "standing-council-member", new Share(10, 25),
          "committee-member", new Share(5, 60),
          "council-member", new Share(5, 60),
          "delegate", new Share(2, 320));

  /** How much a term's chances weigh against a unit's standing: most are elected again. */
  private static final double CHANCE = 0.08;

  private final List<Office> offices;
  private final int members;

  DemoOffices(Rulebook rulebook, int members) {
    this.members = members;
    this.offices =
        rulebook.offices().stream()
            .filter(office -> SHARES.containsKey(office.id()))
            .sorted(Comparator.comparingInt(Office::rank).reversed())
            .toList();
  }

  /** The office of each holder in a term, by the holder's place. */
  Map<Integer, String> elected(List<DemoMember> all, LocalDate election, int term) {
    List<Integer> ranking =
        all.stream()
            .filter(member -> member.isEligible(election))
            .map(DemoMember::place)
            .sorted(Comparator.comparingDouble(place -> standing(place, term)))
            .toList();
    var elected = new HashMap<Integer, String>();
    int next = 0;
    for (Office office : offices) {
      for (int i = seats(office); i > 0 && next < ranking.size(); i--) {
        elected.put(ranking.get(next++), office.id());
      }
    }
    return elected;
  }

  private int seats(Office office) {
    Share share = SHARES.get(office.id());
    return share == null ? 0 : Math.min(share.most(), members / share.perMembers());
  }

  private static double standing(int place, int term) {
    return Seeds.of(place, -1).nextDouble() + CHANCE * Seeds.of(place, term).nextDouble();
  }
}
