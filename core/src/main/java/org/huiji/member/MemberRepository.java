package org.huiji.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/**
 * The members as they are kept: identities, numbers, and every version of every description.
 *
 * <p>Of two versions valid from the same date the one recorded later counts.
 */
public interface MemberRepository {

  /** Later than any description begins. */
  LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  /** Everybody ever described, by number; a description that only begins in the future counts. */
  default List<RegisterEntry> everybody(ReadTx tx) {
    return asOf(tx, END_OF_TIME);
  }

  /** A member by its latest description, also one that only begins in the future. */
  default Optional<RegisterEntry> latest(ReadTx tx, MemberId id) {
    return find(tx, id, END_OF_TIME);
  }

  /** Everybody described on a date, former members and applicants too, by number. */
  List<RegisterEntry> asOf(ReadTx tx, LocalDate date);

  /**
   * The same in outline, for work on all members at once: names, kind, district, offices, tier,
   * when each joined and its status; codes, addresses and people are left out.
   */
  List<RegisterEntry> outlines(ReadTx tx, LocalDate date);

  /**
   * Those whose description changed after one date and until another, in outline as of the latter;
   * nothing for those who are described no more.
   */
  Map<MemberId, Optional<RegisterEntry>> outlinesChanged(
      ReadTx tx, LocalDate after, LocalDate until);

  Optional<RegisterEntry> find(ReadTx tx, MemberId id, LocalDate date);

  Optional<MemberId> findByNumber(ReadTx tx, MemberNumber number);

  /** All versions of one member, in the order in which they were recorded. */
  List<MemberVersion> versions(ReadTx tx, MemberId id);

  /** All versions of several members, each list in the order in which they were recorded. */
  Map<MemberId, List<MemberVersion>> versions(ReadTx tx, Collection<MemberId> ids);

  /** Members of whom for some time nobody said what they held. */
  List<MemberId> withoutOfficeSaid(ReadTx tx);

  /** The members that a change described. */
  List<MemberId> touchedBy(ReadTx tx, ChangeId change);

  /** Those that an issued document, a step of an application or the dues ledger refers to. */
  Set<MemberId> onRecord(ReadTx tx, Collection<MemberId> ids);

  /** Members that an import brought and its undo took away again, with their last description. */
  List<RegisterEntry> retracted(ReadTx tx);

  /** New identities, as many as asked for. */
  List<MemberId> create(ChangeTx tx, int count);

  /** Adds versions; those already kept stay as they are. */
  void add(ChangeTx tx, List<NewVersion> versions);

  /** The decision that ended a membership last. */
  Optional<MemberExit> exit(ReadTx tx, MemberId id);

  void addExit(ChangeTx tx, MemberExit exit);

  void giveNumbers(ChangeTx tx, Map<MemberId, MemberNumber> numbers);

  /** A version to be kept. */
  record NewVersion(MemberId id, LocalDate validFrom, boolean retracted, MemberDraft draft) {}
}
