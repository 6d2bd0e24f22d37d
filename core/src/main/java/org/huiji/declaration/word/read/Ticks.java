package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.word.body.Marks;

/**
 * Which options of a line of boxes are ticked. A tick belongs to the option it touches; where it
 * touches two or none, to the one on whose side the boxes stand.
 *
 * @param options that were found, in the order of the text
 * @param ticked indexes of options
 * @param boxed indexes of options that have a mark of any kind
 * @param unclear ticks that belong to no option or to one of two
 */
record Ticks(
    String text, List<Option> options, Set<Integer> ticked, Set<Integer> boxed, boolean unclear) {

  /**
   * An option in the text.
   *
   * @param index which of those asked for
   */
  record Option(int index, int from, int to) {}

  /** What many leave out: 类, and 认证 or 评估 behind Latin letters. */
  private static final Pattern ENDING = Pattern.compile("类$|(?<=[A-Z])(?:认证|评估)$");

  /**
   * Looks for ticks.
   *
   * @param names the options; blanks inside them do not matter
   */
  static Ticks of(String text, List<String> names) {
    List<Option> options = find(text, names);
    Set<Integer> ticked = new TreeSet<>();
    Set<Integer> boxed = new TreeSet<>();
    boolean boxesBefore =
        hasMark(text.substring(0, options.isEmpty() ? 0 : options.getFirst().from()));
    boolean unclear = false;
    for (int gap = 0; gap <= options.size() && !options.isEmpty(); gap++) {
      int from = gap == 0 ? 0 : options.get(gap - 1).to();
      int to = gap == options.size() ? text.length() : options.get(gap).from();
      Matcher marks = Marks.RUN.matcher(text).region(from, to);
      while (marks.find()) {
        int owner =
            new TickOwner(text, from, to, boxesBefore)
                .of(marks.start(), marks.end(), gap > 0, gap < options.size());
        boolean tick = marks.group().codePoints().anyMatch(Marks::isTick);
        if (owner == TickOwner.NOBODY) {
          unclear |= tick;
          continue;
        }
        int index = options.get(gap + owner).index();
        boxed.add(index);
        if (tick) {
          ticked.add(index);
        }
      }
    }
    return new Ticks(text, options, ticked, boxed, unclear);
  }

  /** What stands behind an option, up to the next one. */
  String behind(Option option) {
    int at = options.indexOf(option);
    int end = at + 1 < options.size() ? options.get(at + 1).from() : text.length();
    return text.substring(option.to(), end);
  }

  /** The text without the options and without marks. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Option option : options) {
      rest.append(text, from, option.from()).append(' ');
      from = option.to();
    }
    rest.append(text, from, text.length());
    return withoutMarks(rest.toString());
  }

  static String withoutMarks(String text) {
    return Marks.RUN.matcher(text).replaceAll(" ");
  }

  static boolean hasMark(String text) {
    return text.codePoints().anyMatch(Marks::isMark);
  }

  private static List<Option> find(String text, List<String> names) {
    List<Integer> longestFirst = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      longestFirst.add(i);
    }
    longestFirst.sort(Comparator.comparingInt((Integer i) -> names.get(i).length()).reversed());
    List<Option> found = new ArrayList<>();
    for (int i : longestFirst) {
      Matcher place = loose(names.get(i)).matcher(text);
      while (place.find()) {
        Option option = new Option(i, place.start(), place.end());
        if (found.stream().noneMatch(one -> one.from() < option.to() && option.from() < one.to())) {
          found.add(option);
          break;
        }
      }
    }
    found.sort(Comparator.comparingInt(Option::from));
    return List.copyOf(found);
  }

  private static Pattern loose(String name) {
    Matcher ending = ENDING.matcher(name);
    int end = ending.find() ? ending.start() : name.length();
    String rest = end < name.length() ? "(?:\\s*" + spaced(name.substring(end)) + ")?" : "";
    return Pattern.compile(spaced(name.substring(0, end)) + rest, Pattern.CASE_INSENSITIVE);
  }

  private static String spaced(String name) {
    return name.codePoints()
        .filter(c -> c != ' ')
        .mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(Collectors.joining("\\s*"));
  }
}
