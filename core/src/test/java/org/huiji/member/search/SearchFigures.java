package org.huiji.member.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.huiji.text.PinyinInitials;

/**
 * Prints how long searches take among many fictional members. A program to be run by hand: times do
 * not belong in a test.
 */
final class SearchFigures {

  private static final String[] QUERIES = {
    "有",
    "重",
    "c",
    "r",
    "1",
    "9",
    "重庆",
    "软件",
    "公司",
    "cq",
    "rj",
    "zx",
    "qy",
    "91",
    "138",
    "青云",
    "智造",
    "cqqy",
    "zqrjyxgs",
    "ruanjian",
    "91500199MAC0",
    "CQRX-05",
    "13812345",
    "青云 软件",
    "cq rj",
    "张",
    "zwm",
    "𬭚",
    "xyzabc",
    "单雄信",
    "重庆 科技 有限 公司",
    "c r j g",
    "yxgs",
    "a b c"
  };
  private static final String WORDS = "青云智造嘉陵算力知微数据华创长江单曾行乐区恒通万盛天下星辰海川山城网络信息科技";
  private static final String PERSONS = "张王李赵单曾仇覃陈刘小明伟芳娜强磊洋艳勇军杰";

  private SearchFigures() {}

  public static void main(String[] args) {
    int members = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<SearchEntry> entries = entries(members);
    long before = used();
    long start = System.nanoTime();
    PinyinInitials readings = new PinyinInitials();
    MemberIndex index = MemberIndex.of(readings, entries);
    System.out.printf(Locale.ROOT, "built %d members in %.0f ms%n", members, millis(start));
    System.out.printf(Locale.ROOT, "first search %.1f ms%n", time(index, "cq"));
    System.out.printf(Locale.ROOT, "memory %.1f MB%n", (used() - before) / 1e6);
    for (int i = 0; i < 10; i++) {
      Arrays.stream(QUERIES).forEach(query -> time(index, query));
    }
    report(index);
    long changed = System.nanoTime();
    MemberIndex next = index.with(entries.get(members / 2)).without(members - 1L);
    System.out.printf(
        Locale.ROOT, "two changes in %.2f ms, then %d members%n", millis(changed), next.size());
  }

  private static void report(MemberIndex index) {
    List<Double> all = new ArrayList<>();
    for (String query : QUERIES) {
      double[] times = new double[50];
      Arrays.setAll(times, i -> time(index, query));
      Arrays.stream(times).forEach(all::add);
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%-16s median %5.2f ms  max %5.2f ms  %s%n",
          query,
          times[25],
          times[49],
          index.search(query, 200).size());
    }
    all.sort(null);
    System.out.printf(
        Locale.ROOT,
        "all: median %.2f ms, p99 %.2f ms, max %.2f ms%n",
        at(all, 0.5),
        at(all, 0.99),
        all.getLast());
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get((int) (sorted.size() * part));
  }

  private static double time(MemberIndex index, String query) {
    long start = System.nanoTime();
    index.search(query, 200);
    return millis(start);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<SearchEntry> entries(int members) {
    Random random = new Random(7);
    List<SearchEntry> entries = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      entries.add(
          new SearchEntry(
              i,
              String.format(Locale.ROOT, "CQRX-%06d", i),
              String.format(Locale.ROOT, "91500199MAC%06dU", i),
              "重庆市" + pick(random, WORDS, 4) + "软件科技（集团）有限公司",
              i % 5 == 0 ? List.of("重庆" + pick(random, WORDS, 3) + "有限公司") : List.of(),
              List.of(pick(random, PERSONS, 3), pick(random, PERSONS, 3), pick(random, PERSONS, 2)),
              List.of("138" + random.nextInt(10_000_000, 99_999_999))));
    }
    return entries;
  }

  private static String pick(Random random, String from, int length) {
    StringBuilder out = new StringBuilder();
    random.ints(length, 0, from.length()).forEach(i -> out.append(from.charAt(i)));
    return out.toString();
  }
}
