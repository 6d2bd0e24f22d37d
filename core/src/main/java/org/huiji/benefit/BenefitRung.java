package org.huiji.benefit;

import java.util.List;

/**
 * The rights of one level of members.
 *
 * @param offices ids of the offices on this level
 * @param includes ids of the levels whose rights these members have too
 * @param items the rights this level adds, in the words of the source
 */
public record BenefitRung(
    String id,
    String name,
    List<String> offices,
    List<String> includes,
    List<String> items,
    String article) {

  public BenefitRung {
    offices = List.copyOf(offices);
    includes = List.copyOf(includes);
    items = List.copyOf(items);
  }

  List<BenefitKey> keys() {
    return items.stream().map(item -> new BenefitKey(name, item)).toList();
  }
}
