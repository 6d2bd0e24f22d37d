package org.huiji.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huiji.member.search.MemberIndex;
import org.huiji.member.search.SearchEntry;
import org.huiji.text.PinyinInitials;

/** Searches as a clerk types them, in 10,000 and in 100,000 members. */
final class SearchBench {

  private static final List<String> QUERIES =
      List.of(
          "重",
          "c",
          "1",
          "9",
          "重庆",
          "软件",
          "公司",
          "有限公司",
          "cq",
          "rj",
          "zq",
          "91500199MA",
          "199",
          "青云",
          "智造",
          "cqqy",
          "yxgs",
          "19900012",
          "青云 软件",
          "cq rj",
          "张",
          "zwm",
          "c r j g",
          "xyzabc",
          "查无此人");
  private static final int LIMIT = 200;
  private static final int TIMES = 100;
  private static final double BUDGET_MILLIS = 16;
  private static final double GROWTH_BUDGET = 1.5;

  private SearchBench() {}

  public static void main(String[] args) {
    System.out.printf("| search | p50 | p99 | worst query's median | budget | |%n");
    System.out.printf("|---|---:|---:|---:|---:|---|%n");
    Times small = measure(10_000);
    Times large = measure(100_000);
    double growth = large.p99 / small.p99;
    System.out.printf(
        Locale.ROOT,
        "| ten times the members, p99 | | %.1f × | | ≤ %.1f × or within the 16 ms | %s |%n",
        growth,
        GROWTH_BUDGET,
        Contest.verdict(growth <= GROWTH_BUDGET || large.p99 <= BUDGET_MILLIS));
  }

  private record Times(double p50, double p99, double worst) {}

  private static Times measure(int members) {
    MemberIndex index =
        MemberIndex.of(
            new PinyinInitials(),
            IntStream.range(0, members).mapToObj(SearchBench::entry).toList());
    for (int i = 0; i < TIMES; i++) {
      QUERIES.forEach(query -> millis(index, query));
    }
    double[] all = new double[QUERIES.size() * TIMES];
    double worst = 0;
    for (int q = 0; q < QUERIES.size(); q++) {
      String query = QUERIES.get(q);
      double[] times = new double[TIMES];
      Arrays.setAll(times, i -> millis(index, query));
      System.arraycopy(times, 0, all, q * TIMES, TIMES);
      Arrays.sort(times);
      worst = Math.max(worst, times[TIMES / 2]);
    }
    Arrays.sort(all);
    var times = new Times(all[all.length / 2], all[all.length * 99 / 100], worst);
    System.out.printf(
        Locale.ROOT,
        "| in %,d members | %.2f ms | %.2f ms | %.2f ms | p99 ≤ 16 ms | %s |%n",
        members,
        times.p50,
        times.p99,
        times.worst,
        Contest.verdict(times.p99 <= BUDGET_MILLIS));
    return times;
  }

  private static SearchEntry entry(int number) {
    List<String> row = Fiction.row(number);
    return new SearchEntry(
        number,
        String.format(Locale.ROOT, "CQ-%06d", number),
        row.get(2),
        row.get(1),
        List.of(),
        List.of(row.get(7), row.get(8)),
        List.of(row.get(10)));
  }

  private static double millis(MemberIndex index, String query) {
    long start = System.nanoTime();
    index.search(query, LIMIT);
    return (System.nanoTime() - start) / 1e6;
  }
}
