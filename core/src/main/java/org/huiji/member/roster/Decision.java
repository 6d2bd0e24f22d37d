package org.huiji.member.roster;

import org.huiji.member.MemberId;

/** What the clerk decides about a row. */
public sealed interface Decision {

  /** A new member, whoever it looks like. */
  record TakeAsNew() implements Decision {}

  /** The same as this member. */
  record MergeInto(MemberId member) implements Decision {}

  /** Not to be taken. */
  record Skip() implements Decision {}
}
