package org.huiji.dues.bank;

import java.util.List;
import org.huiji.dues.ledger.Allocation;
import org.huiji.member.MemberId;

/** What the clerk decides about a line. */
public sealed interface BankDecision {

  /**
   * What was suggested.
   *
   * @param remember whether money in this name is this member's from now on
   */
  record Accept(boolean remember) implements BankDecision {}

  /** For this member, its open years oldest first, what is left as credit. */
  record Choose(MemberId member, boolean remember) implements BankDecision {}

  /** As she divided it: a parent company pays for several, or for other years. */
  record Divide(List<Allocation> parts, boolean remember) implements BankDecision {
    public Divide {
      parts = List.copyOf(parts);
    }
  }

  /** No dues, or not to be taken now. */
  record LeaveOut() implements BankDecision {}
}
