package org.huiji.table.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well the text over a column fits a field. */
final class Synonyms {

  static final int EXACT = 100;
  private static final int GROUP_TOO = 10;
  private static final int WITHOUT_NOTES = 95;
  private static final int JOINED = 90;
  private static final int NAME_OF = 85;
  private static final Set<String> NAMES = Set.of("姓名", "名字", "名称");
  private static final int DESPITE_GROUP = 50;
  private static final int PART = 40;
  private static final int LEAST_PART = 2;

  private record Entry(String group, String whole, String bare) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** Words such as 手机 that mean nothing until it is known whose. */
  private final Set<String> seconds = new HashSet<>();

  Synonyms(List<FieldSpec> fields) {
    for (FieldSpec field : fields) {
      List<Entry> known = new ArrayList<>();
      for (String synonym : field.synonyms()) {
        int slash = synonym.indexOf('/');
        String group = slash < 0 ? "" : HeadWords.group(synonym.substring(0, slash));
        String text = synonym.substring(slash + 1);
        known.add(new Entry(group, HeadWords.whole(text), HeadWords.bare(text)));
        if (slash >= 0) {
          seconds.add(HeadWords.bare(text));
        }
      }
      entries.put(field.key(), known);
    }
  }

  /**
   * From 0, not at all, to a little over {@link #EXACT} when the group fits as well.
   *
   * @param field one of those given at the start
   */
  int fit(Words words, FieldSpec field) {
    int best = 0;
    for (Entry entry : entries.getOrDefault(field.key(), List.of())) {
      best = Math.max(best, fit(words, entry));
    }
    return best;
  }

  /** The texts over a column as they are compared; made once for all fields. */
  record Words(String group, String whole, String bare) {

    static Words of(HeadColumn column) {
      return new Words(
          HeadWords.group(column.group()),
          HeadWords.whole(column.text()),
          HeadWords.bare(column.text()));
    }
  }

  private int fit(Words words, Entry entry) {
    if (entry.group.isEmpty()) {
      return words.group.isEmpty() ? single(words, entry) : grouped(words, entry);
    }
    if (words.group.isEmpty()) {
      return words.bare.equals(entry.group + entry.bare) ? JOINED : 0;
    }
    int fit = words.group.equals(entry.group) ? single(words, entry) : 0;
    return fit == 0 ? 0 : fit + GROUP_TOO;
  }

  private static int single(Words words, Entry entry) {
    if (words.whole.equals(entry.whole)) {
      return EXACT;
    }
    if (!words.bare.isEmpty() && words.bare.equals(entry.bare)) {
      return WITHOUT_NOTES;
    }
    return isPart(words.bare, entry.bare)
        ? PART + PART * entry.bare.length() / words.bare.length()
        : 0;
  }

  private int grouped(Words words, Entry entry) {
    if (words.group.equals(entry.bare) && NAMES.contains(words.bare)) {
      return NAME_OF;
    }
    if ((words.group + words.bare).equals(entry.bare)) {
      return JOINED;
    }
    return !seconds.contains(words.bare) && words.bare.equals(entry.bare) ? DESPITE_GROUP : 0;
  }

  /** 2021年主营业务收入 is 主营业务收入; but 联系人及手机 is two things and neither. */
  private static boolean isPart(String head, String synonym) {
    if (synonym.length() < LEAST_PART || synonym.length() * 2 < head.length()) {
      return false;
    }
    int at = head.indexOf(synonym);
    String rest = at < 0 ? "" : head.substring(0, at) + head.substring(at + synonym.length());
    return at >= 0 && rest.chars().noneMatch(c -> "及和与或、/,;".indexOf(c) >= 0);
  }
}
