package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.app.dues.DuesServices;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;

/** Proposes how money is divided: each member's oldest dues first, the members in their order. */
record Division(DuesServices services, LocalDate on) {

  /** What is left when nobody owes more is the first member's credit. */
  List<Allocation> of(List<MemberId> members, long fen) {
    long[] shares = new long[members.size()];
    long left = fen;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.min(left, members.size() == 1 ? left : owed(members.get(i)));
      left -= shares[i];
    }
    shares[0] += left;
    List<Allocation> parts = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        parts.addAll(services.ledger().oldestFirst(members.get(i), shares[i], on));
      }
    }
    return parts;
  }

  private long owed(MemberId member) {
    return services.views().account(member).years().stream()
        .mapToLong(YearBalance::balance)
        .filter(open -> open > 0)
        .sum();
  }
}
