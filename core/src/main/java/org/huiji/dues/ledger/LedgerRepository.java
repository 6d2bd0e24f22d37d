package org.huiji.dues.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** The ledger's entries as they are kept: the database refuses to change or remove one. */
public interface LedgerRepository {

  Optional<LedgerEntry> find(ReadTx tx, EntryId id);

  /** A member's entries by the day they happened, then as they were recorded. */
  List<LedgerEntry> ofMember(ReadTx tx, MemberId member);

  /** Those of the entries that were taken back, each with the entry that did it. */
  Map<EntryId, EntryId> reversals(ReadTx tx, Collection<EntryId> entries);

  /** Where everybody stands with every year of dues, by member and year. */
  List<YearBalance> balances(ReadTx tx);

  /** Those of all years of dues in which something is owed or credit, by member and year. */
  List<YearBalance> unsettled(ReadTx tx);

  /** The same, by what was charged, paid and taken back until a day. */
  List<YearBalance> unsettled(ReadTx tx, LocalDate until);

  /** Sums over all members for every year of dues, oldest first. */
  SortedMap<Integer, DuesSums> sums(ReadTx tx);

  /** Where everybody stands with one year of dues. */
  List<YearBalance> balances(ReadTx tx, int duesYear);

  /** Where one member stands with every year of dues, oldest first. */
  List<YearBalance> balances(ReadTx tx, MemberId member);

  /**
   * The charges for a year that were not taken back, by member: first those of a whole fee, then
   * the differences, each as they were recorded.
   */
  Map<MemberId, List<Charged>> charged(ReadTx tx, int duesYear);

  List<EntryId> add(ChangeTx tx, List<NewEntry> entries);

  /** One charge, in 分. */
  record Charged(Ground.Tier tier, long fen) {}
}
