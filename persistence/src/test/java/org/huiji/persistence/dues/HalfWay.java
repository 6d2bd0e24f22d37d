package org.huiji.persistence.dues;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.ChangeTx;

/**
 * A program of its own that stops for ever in the middle of a change, after half of the entries are
 * written to the file, and waits to be killed.
 */
final class HalfWay {

  static final String STOPPED = "half of it is written";
  static final int YEAR = 2026;

  private HalfWay() {}

  /**
   * Charges {@link #YEAR}, or takes a statement.
   *
   * @param args the data folder; for a statement also its file and how many lines it has
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    try (var desk = new Treasury(folder)) {
      if (args.length == 1) {
        charge(desk);
      } else {
        int half = Integer.parseInt(args[2]) / 2;
        var counter = new BankCounter(folder, desk, stoppingAt(half, desk.entries));
        counter.take(counter.preview(Path.of(args[1])));
      }
    }
  }

  private static void charge(Treasury desk) {
    var run =
        new ChargeRun(
            desk.store,
            desk.members,
            stoppingAt(1, desk.entries),
            desk.settings,
            desk.rulebooks,
            desk.openBooks);
    run.charge(run.plan(YEAR, null), Treasury.CLERK);
  }

  /** The ledger, but that the given time it is given entries it stops after half of them. */
  private static LedgerRepository stoppingAt(int time, LedgerRepository ledger) {
    var times = new AtomicInteger();
    return (LedgerRepository)
        Proxy.newProxyInstance(
            HalfWay.class.getClassLoader(),
            new Class<?>[] {LedgerRepository.class},
            (_, method, args) -> {
              if (method.getName().equals("add") && times.incrementAndGet() == time) {
                addHalf(ledger, (ChangeTx) args[0], entries(args[1]));
              }
              try {
                return method.invoke(ledger, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @SuppressWarnings("unchecked")
  private static List<NewEntry> entries(Object argument) {
    return (List<NewEntry>) argument;
  }

  private static void addHalf(LedgerRepository ledger, ChangeTx tx, List<NewEntry> entries)
      throws InterruptedException {
    // with so little memory what is written goes to the file before the change is confirmed
    JooqTx.sql(tx).execute("pragma cache_size = 2");
    ledger.add(tx, entries.subList(0, (entries.size() + 1) / 2));
    System.out.println(STOPPED);
    new CountDownLatch(1).await();
  }
}
