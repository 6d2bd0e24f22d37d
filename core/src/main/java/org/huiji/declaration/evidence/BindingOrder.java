package org.huiji.declaration.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.file.FileNames;

/**
 * The papers of a declaration under names that sort as the material list has them: {@code 01
 * 营业执照复印件.pdf}; of several papers for one item {@code 01-1}, {@code 01-2}.
 */
record BindingOrder(List<Named> papers) {

  private static final int LONGEST = 40;

  /** A paper and the name it goes out under. */
  record Named(String name, Evidence evidence) {}

  BindingOrder {
    papers = List.copyOf(papers);
  }

  static BindingOrder of(MaterialList list, List<Evidence> evidence) {
    Map<String, Long> counts =
        evidence.stream()
            .map(Evidence::item)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<String, Integer> seen = new HashMap<>();
    List<Named> papers = new ArrayList<>();
    evidence.stream()
        .sorted(Comparator.comparingInt((Evidence one) -> list.place(one.item())))
        .forEach(
            one -> {
              int nth = seen.merge(one.item(), 1, Integer::sum);
              boolean alone = counts.getOrDefault(one.item(), 0L) == 1;
              String number = String.format(Locale.ROOT, "%02d", list.place(one.item()));
              papers.add(
                  new Named((alone ? number : number + "-" + nth) + " " + title(list, one), one));
            });
    return new BindingOrder(papers);
  }

  private static String title(MaterialList list, Evidence one) {
    String text = list.item(one.item()).map(EvidenceItem::text).orElse(one.item());
    String ending = FileNames.ending(one.file());
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return FileNames.clean(ending.isEmpty() ? cut : cut + "." + ending, one.sha256());
  }
}
