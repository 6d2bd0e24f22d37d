package org.huiji.member;

import java.lang.ref.SoftReference;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/**
 * The index of everybody, read anew only after something was changed: a list that is looked at
 * again after every decision does not read the register again. It is let go where memory is short.
 */
public final class KnownMembers {

  private record Seen(ChangeId newest, MemberLookup index) {}

  private final MemberRepository members;
  private volatile SoftReference<@Nullable Seen> seen = new SoftReference<>(null);

  public KnownMembers(MemberRepository members) {
    this.members = members;
  }

  /** Everybody as this transaction sees them; a change sees what it wrote itself. */
  public MemberLookup of(ReadTx tx) {
    if (tx instanceof ChangeTx) {
      return new MemberLookup(members.everybody(tx));
    }
    ChangeId newest = tx.newest();
    Seen known = seen.get();
    if (known == null || !known.newest.equals(newest)) {
      known = new Seen(newest, new MemberLookup(members.everybody(tx)));
      seen = new SoftReference<>(known);
    }
    return known.index;
  }
}
