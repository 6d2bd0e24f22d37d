package org.huiji.dues.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huiji.dues.books.BookRepository.Doubt;
import org.huiji.dues.books.BookRepository.Open;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Yuan;

/**
 * Proves and closes years of the books. A closed year is frozen: the database takes no further
 * entry into it, and the hash kept with it tells whether an old one was touched.
 */
public final class YearBooks {

  private final Store store;
  private final BookRepository repository;
  private final LedgerRepository ledger;
  private final OpenBooks books;

  public YearBooks(
      Store store, BookRepository repository, LedgerRepository ledger, OpenBooks books) {
    this.store = store;
    this.repository = repository;
    this.ledger = ledger;
    this.books = books;
  }

  /** Years in whose books anything stands, oldest first. */
  public List<Integer> years() {
    return store.read(repository::years);
  }

  /** Hands on every entry, by the year of the books it stands in, then as they were recorded. */
  public void entries(Consumer<LedgerEntry> each) {
    store.read(
        tx -> {
          repository.years(tx).forEach(year -> repository.entries(tx, year, each));
          return null;
        });
  }

  /** Closed years, oldest first. */
  public List<ClosedYear> closed() {
    return store.read(repository::closed);
  }

  /** The proof of a year, computed from the entries. */
  public YearProof proof(int year) {
    return store.read(tx -> proof(tx, year));
  }

  /**
   * Closes a year and carries what is open forward.
   *
   * @throws Refusal when it is not over, an earlier year with entries is open still, it is closed
   *     already, or its proof does not hold
   */
  public ClosedYear close(int year, String operator) {
    Cause cause = Cause.of(operator, "action.dues-close", Integer.toString(year));
    return store.change(cause, tx -> close(tx, year));
  }

  /** The same, inside a change under way. */
  public ClosedYear close(ChangeTx tx, int year) {
    String named = Integer.toString(year);
    if (year >= books.today().getYear()) {
      throw Refusal.of("dues.close-not-over", named);
    }
    if (year < books.firstOpen(tx)) {
      throw Refusal.of("dues.closed-already", named);
    }
    repository.years(tx).stream()
        .filter(earlier -> earlier < year && earlier >= books.firstOpen(tx))
        .findFirst()
        .ifPresent(
            earlier -> {
              throw Refusal.of("dues.close-earlier", Integer.toString(earlier), named);
            });
    YearProof proof = proof(tx, year);
    if (!proof.holds()) {
      throw Refusal.of("dues.proof-broken", named, Yuan.grouped(proof.total().difference()));
    }
    EntryHash hash = hash(tx, year, EntryHash.NEWEST);
    int entries = hash.entries();
    ClosedYear closed =
        new ClosedYear(year, books.today(), hash.hex(), entries, proof.total(), EntryHash.NEWEST);
    ledger.add(
        tx,
        repository.openAtEnd(tx, year).stream()
            .map(open -> NewEntry.carryForward(open.member(), open.duesYear(), open.fen(), year))
            .toList());
    repository.close(tx, closed);
    return closed;
  }

  /**
   * Computes every year's proof again, what was kept of the closed ones, and the ledger's chain.
   */
  public List<BookFlaw> audit() {
    return store.read(
        tx -> {
          List<Doubt> doubts = repository.doubts(tx);
          List<BookFlaw> doubtful = doubts.stream().map(BookFlaw::of).toList();
          if (doubts.stream().anyMatch(Doubt.NoDay.class::isInstance)) {
            return doubtful; // nothing can be computed from a day that is none
          }
          List<BookFlaw> flaws = new ArrayList<>();
          repository.years(tx).stream()
              .map(year -> proof(tx, year))
              .filter(proof -> !proof.holds())
              .map(proof -> BookFlaw.broken(proof.bookYear(), proof.total().difference()))
              .forEach(flaws::add);
          repository.closed(tx).forEach(closed -> audit(tx, closed, flaws));
          flaws.addAll(doubtful);
          return List.copyOf(flaws);
        });
  }

  private void audit(ReadTx tx, ClosedYear closed, List<BookFlaw> flaws) {
    EntryHash hash = hash(tx, closed.bookYear(), closed.hashVersion());
    if (hash.entries() != closed.entries() || !hash.hex().equals(closed.sha256())) {
      flaws.add(BookFlaw.touched(closed.bookYear()));
    }
    if (!proof(tx, closed.bookYear()).total().equals(closed.sums())) {
      flaws.add(BookFlaw.sums(closed.bookYear()));
    }
    List<Open> carried = repository.carriedFrom(tx, closed.bookYear());
    if (carried.stream().mapToLong(Open::fen).sum() != closed.sums().carried()) {
      flaws.add(BookFlaw.opening(closed.bookYear()));
    }
    if (!carried.equals(repository.openAtEnd(tx, closed.bookYear()))) {
      flaws.add(BookFlaw.carried(closed.bookYear()));
    }
  }

  private EntryHash hash(ReadTx tx, int year, int version) {
    EntryHash hash = new EntryHash(version);
    repository.entries(tx, year, entry -> hash.add(entry));
    repository.money(tx, year, money -> hash.add(money));
    return hash;
  }

  private YearProof proof(ReadTx tx, int year) {
    Optional<ClosedYear> closed =
        repository.closed(tx).stream().filter(known -> known.bookYear() == year).findFirst();
    return YearProof.of(year, repository.proof(tx, year), closed);
  }
}
