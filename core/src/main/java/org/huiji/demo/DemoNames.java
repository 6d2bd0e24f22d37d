package org.huiji.demo;

import java.util.List;
import java.util.Random;

/** Names of fictional units and people. */
final class DemoNames {

  /** A prime: neighbours get names that are far apart, and none gets a name twice. */
  private static final long STRIDE = 7919;

  private static final int RARE_EVERY = 97;

  private final DemoWords words;
  private final String city;

  DemoNames(DemoWords words, String city) {
    this.words = words;
    this.city = city;
  }

  /** The distinguishing part of the name of the unit at a place; no other place has it. */
  String core(long place) {
    List<String> first = words.list("brand-first");
    List<String> second = words.list("brand-second");
    List<String> trades = words.list("trade");
    long all = (long) first.size() * second.size() * trades.size();
    long mixed = place * STRIDE % all;
    long rest = place / all;
    String more = rest == 0 ? "" : first.get((int) (rest % first.size()));
    return first.get((int) (mixed % first.size()))
        + second.get((int) (mixed / first.size() % second.size()))
        + rare(place)
        + more
        + trades.get((int) (mixed / first.size() / second.size()));
  }

  /** A whole name, as long and as odd as real ones are. */
  String unit(String core, String district, Random random) {
    int form = random.nextInt(100);
    if (form < 62) {
      return city + core + words.any("tail", random);
    }
    if (form < 72) {
      return core + "（" + city + "）" + words.any("tail", random);
    }
    if (form < 78) {
      return city + core + "（" + city + "）" + words.any("tail", random);
    }
    return form < 90
        ? core + words.any("tail", random)
        : city + district + core + words.any("long-tail", random);
  }

  String school(String core, Random random) {
    return city + core + words.any("school", random);
  }

  String renamed(String core, Random random) {
    return city + core + words.any("rename", random);
  }

  String person(Random random) {
    String second = random.nextInt(4) == 0 ? "" : words.any("given-second", random);
    return words.any("surname", random) + words.any("given-first", random) + second;
  }

  private String rare(long place) {
    List<String> rare = words.list("rare");
    return place % RARE_EVERY == RARE_EVERY / 2
        ? rare.get((int) (place / RARE_EVERY % rare.size()))
        : "";
  }
}
