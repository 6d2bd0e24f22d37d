package org.huiji.dues.books;

import java.util.List;
import java.util.function.Consumer;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** The ledger seen as years of books: an entry stands in the books of the year it happened. */
public interface BookRepository {

  /** Years in whose books anything stands, oldest first. */
  List<Integer> years(ReadTx tx);

  /** Hands on the entries in a year's books one by one, as they were recorded. */
  void entries(ReadTx tx, int year, Consumer<LedgerEntry> each);

  /** Hands on the money that arrived in a year one by one, as it was recorded. */
  void money(ReadTx tx, int year, Consumer<Money> each);

  /**
   * A year's books by member; those with nothing open and nothing booked are left out. What it
   * began with is what the newest close before it carried forward, and what was booked since; what
   * it carries is summed from all entries, so that a line adds up only where the two agree.
   */
  List<ProofLine> proof(ReadTx tx, int year);

  /** What was open at the end of a year, by member and year of dues. */
  List<Open> openAtEnd(ReadTx tx, int year);

  /** What the close of a year carried forward, by member and year of dues. */
  List<Open> carriedFrom(ReadTx tx, int year);

  /** Closed years, oldest first. */
  List<ClosedYear> closed(ReadTx tx);

  /** The newest closed year; a year before all when none is. */
  default int lastClosed(ReadTx tx) {
    return closed(tx).stream().mapToInt(ClosedYear::bookYear).max().orElse(0);
  }

  /** What cannot be in a ledger that only this program wrote, whatever years are closed. */
  List<Doubt> doubts(ReadTx tx);

  void close(ChangeTx tx, ClosedYear year);

  /** Something in the ledger that another program did, or a damaged disk. */
  sealed interface Doubt {

    /** Entries of one piece of work that are not as it left them. */
    record Torn(long first, long last) implements Doubt {}

    /** The entry before this one is gone. */
    record Gap(long entry) implements Doubt {}

    /** It takes back an entry, and does not agree with it. */
    record Reversal(long entry) implements Doubt {}

    /** More was paid from this money than arrived. */
    record Overspent(long money) implements Doubt {}

    /** Less was booked from this money than arrived. */
    record Unbooked(long money) implements Doubt {}

    /** A payment, or what takes one back, without its money. */
    record NoMoney(long entry) implements Doubt {}

    /** An entry, or money, on a day that is none. */
    record NoDay(long of, String day) implements Doubt {}
  }

  /** What is open for a year of dues, in 分; below nothing when it is the member's credit. */
  record Open(MemberId member, int duesYear, long fen) {}
}
