package org.huiji.dues.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;

/** Which days can still be booked. */
public final class OpenBooks {

  /** Tells the newest closed year; none closed is a year before all. */
  public interface LastClosed {
    int lastClosed(ReadTx tx);
  }

  private final LastClosed closed;
  private final Clock clock;

  public OpenBooks(LastClosed closed, Clock clock) {
    this.closed = closed;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The oldest year that is open. */
  public int firstOpen(ReadTx tx) {
    return closed.lastClosed(tx) + 1;
  }

  /**
   * Refuses a day in a closed year; the way out is an entry in the open year.
   *
   * @throws Refusal naming the first day that can be booked
   */
  public void refuseClosed(ReadTx tx, LocalDate on) {
    int last = closed.lastClosed(tx);
    if (on.getYear() <= last) {
      throw Refusal.of("dues.year-closed", on, last, last + 1);
    }
  }

  /** The day itself, or today where its year is closed. */
  public LocalDate openDay(ReadTx tx, LocalDate on) {
    return on.getYear() < firstOpen(tx) ? today() : on;
  }

  /** Refuses what has not happened yet. */
  public void refuseFuture(LocalDate on) {
    if (on.isAfter(today())) {
      throw Refusal.of("dues.future", on, today());
    }
  }
}
