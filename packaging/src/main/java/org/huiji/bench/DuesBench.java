package org.huiji.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huiji.app.office.Secretariat;
import org.huiji.demo.DemoSize;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.table.Progress;

/**
 * A year's run and proof on a ledger of ten years, with 10,000 and with 100,000 members. Filling
 * the registers needs more memory than is allowed for the work itself, so it is a start of its own:
 * {@code fill DIR}, then {@code measure DIR}.
 */
final class DuesBench {

  private static final List<Integer> SIZES = List.of(10_000, 100_000);
  private static final int YEARS = 10;
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2026, 3, 2);
  private static final int LAST = BEFORE.getYear();
  private static final String RUN = "the run";
  private static final String PROOF = "proof of a year";
  private static final double BUDGET_MILLIS = 5_000;
  private static final double GROWTH = 11;

  private DuesBench() {}

  /** Something to be timed. */
  @FunctionalInterface
  private interface Work {
    Object run();
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    if (args[0].equals("fill")) {
      for (int members : SIZES) {
        try (var secretariat = open(folder, members, BEFORE)) {
          secretariat.demo().fill(new DemoSize(null, members, YEARS), Progress.UNWATCHED);
        }
      }
    } else {
      measure(folder);
    }
  }

  private static void measure(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("warm"));
    Map<String, double[]> times = new LinkedHashMap<>();
    for (int i = -1; i < SIZES.size(); i++) {
      try (var secretariat = i < 0 ? warm(folder) : open(folder, SIZES.get(i), AFTER)) {
        int place = i;
        work(secretariat)
            .forEach(
                (what, work) -> {
                  double taken = millis(work);
                  if (place >= 0) {
                    times.computeIfAbsent(what, key -> new double[SIZES.size()])[place] = taken;
                  }
                });
      }
    }
    print(times);
  }

  /** A copy of the small register, so that the machine is warm and the small one untouched. */
  private static Secretariat warm(Path folder) throws Exception {
    Path from = Secretariat.dataFile(folder.resolve("of-" + SIZES.getFirst()));
    Files.copy(from, Secretariat.dataFile(folder.resolve("warm")));
    return Secretariat.open(folder.resolve("warm"), clock(AFTER));
  }

  private static Map<String, Work> work(Secretariat secretariat) {
    ChargePlan[] plan = new ChargePlan[1];
    Map<String, Work> work = new LinkedHashMap<>();
    work.put(
        "preview of a year's run", () -> plan[0] = secretariat.chargeRun().plan(LAST + 1, null));
    work.put(RUN, () -> secretariat.chargeRun().charge(plan[0], "bench"));
    work.put(PROOF, () -> secretariat.books().proof(LAST));
    work.put("arrears", () -> secretariat.duesViews().arrears(AFTER));
    return work;
  }

  private static void print(Map<String, double[]> times) {
    System.out.printf("| dues, %d years | 10,000 | 100,000 | growth | budget | |%n", YEARS);
    System.out.printf("|---|---:|---:|---:|---:|---|%n");
    times.forEach(DuesBench::print);
    double both = taken(times, RUN) + taken(times, PROOF);
    System.out.printf(
        Locale.ROOT,
        "| run and proof | | %.0f ms | | ≤ 5 s | %s |%n",
        both,
        Contest.verdict(both <= BUDGET_MILLIS));
  }

  private static double taken(Map<String, double[]> times, String what) {
    return Objects.requireNonNull(times.get(what))[SIZES.size() - 1];
  }

  private static void print(String what, double[] taken) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %.1f × | ≤ %.0f × | %s |%n",
        what,
        taken[0],
        taken[1],
        taken[1] / taken[0],
        GROWTH,
        Contest.verdict(taken[1] / taken[0] <= GROWTH));
  }

  private static Secretariat open(Path folder, int members, LocalDate today) throws Exception {
    Path own = folder.resolve("of-" + members);
    Files.createDirectories(own);
    return Secretariat.open(own, clock(today));
  }

  private static Clock clock(LocalDate today) {
    return Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static double millis(Work work) {
    System.gc();
    long start = System.nanoTime();
    Object result = work.run();
    double taken = (System.nanoTime() - start) / 1e6;
    if (result == null) {
      throw new IllegalStateException("The work did nothing");
    }
    return taken;
  }
}
