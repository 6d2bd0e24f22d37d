package org.huiji.dues.paper;

import org.huiji.dues.ledger.MoneyId;
import org.huiji.member.MemberId;

/** Whom or what a paper of the dues is for. */
public sealed interface DuesSubject {

  /** A member: notice, reminder, statement. */
  record Of(MemberId member) implements DuesSubject {}

  /** Money that arrived, for one member or several: confirmation. */
  record Arrived(MoneyId money) implements DuesSubject {}
}
