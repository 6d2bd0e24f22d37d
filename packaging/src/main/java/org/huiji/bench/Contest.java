package org.huiji.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * The program and a plain use of a library on the same work, one after the other in the same
 * process, after both have been warmed up.
 *
 * @param what the work, as the table names it
 * @param budget how many times as long as its peer the program may take
 */
record Contest(String what, Work ours, Work peer, double budget) {

  /** Something to be timed; what it gives back keeps it from being optimised away. */
  @FunctionalInterface
  interface Work {
    long run() throws Exception;
  }

  static final String HEAD =
      "| what | ours | peer | ratio | budget | |%n|---|---:|---:|---:|---:|---|%n";

  /** Runs both in turn and prints a row of the table. */
  void run(int warmUp, int rounds) throws Exception {
    for (int i = 0; i < warmUp; i++) {
      millis(ours);
      millis(peer);
    }
    double[] our = new double[rounds];
    double[] their = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      our[i] = millis(ours);
      their[i] = millis(peer);
    }
    double ratio = median(our) / median(their);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %.2f | ≤ %.1f | %s |%n",
        what,
        median(our),
        median(their),
        ratio,
        budget,
        verdict(ratio <= budget));
  }

  static String verdict(boolean held) {
    return held ? "held" : "MISSED";
  }

  private static double millis(Work work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    long result = work.run();
    double taken = (System.nanoTime() - start) / 1e6;
    if (result == 0) {
      throw new IllegalStateException("The work did nothing");
    }
    return taken;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
