package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.ChineseNumerals;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/**
 * Reads 平台建设起止时间及正式投用时间, printed as {@code *年*月—*年*月；*年*月。}: stars that were left stand for a date
 * that is missing.
 */
final class PlatformDates {

  private static final String DAY =
      "(?:\\s*(?:(?<=月)\\s*[0-9]{1,2}\\s*[日号]|(?<!月)[./-][0-9]{1,2}(?![0-9])))?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])(?:19|20)[0-9]{2}\\s*(?:年\\s*(?:[0-9]{1,2}\\s*月)?|[./-]\\s*[0-9]{1,2}(?![0-9]))?"
              + DAY
              + "|[*＊×_]+\\s*年\\s*[*＊×_]*\\s*月|(?<=[—；;\\s])年\\s+月|至今|今(?=[；;。\\n])");
  private static final Pattern PRINTED = Pattern.compile("[*＊×_年月日\\s—；;。.]*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern USE = Pattern.compile("投用|投入使用|投入运营|投产|上线");
  private static final Pattern SEPARATOR = Pattern.compile("[；;。\\n]|(?<=\\s)2[.、．]");

  private final Draft draft;

  PlatformDates(Draft draft) {
    this.draft = draft;
  }

  /** One date and where it stood. */
  private record Found(String text, int from, int to) {
    boolean isMissing() {
      return text.chars().noneMatch(Character::isDigit);
    }
  }

  void read(String written, String cell) {
    List<FormField> fields =
        List.of(FormField.BUILT_FROM, FormField.BUILT_UNTIL, FormField.IN_USE_SINCE);
    fields.forEach(field -> draft.asked(field, cell));
    String plain = lines(written);
    String text = YEAR.matcher(plain).find() ? plain : ChineseNumerals.toArabic(plain);
    List<Found> dates = find(text);
    if (dates.stream().allMatch(Found::isMissing)) {
      if (!PlainText.isBlankWord(text) && !PRINTED.matcher(text).matches()) {
        draft.refuse(FormField.BUILT_FROM, cell, unclear(written));
      }
      return;
    }
    List<Found> ordered = ordered(text, dates);
    if (ordered.isEmpty()) {
      draft.refuse(FormField.BUILT_FROM, cell, unclear(written));
      return;
    }
    for (int i = 0; i < ordered.size(); i++) {
      Found date = ordered.get(i);
      draft.put(fields.get(i), date.isMissing() ? "" : date.text().replaceAll("\\s", ""), cell);
    }
  }

  private static Message unclear(String written) {
    return Message.of("wordform.dates-unclear", PlainText.clean(written));
  }

  private static String lines(String written) {
    return String.join("\n", written.lines().map(PlainText::clean).toList())
        .replaceAll("[—–―－~～至到]+(?!今)", "—");
  }

  private static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher dates = DATE.matcher(text);
    while (dates.find()) {
      found.add(new Found(dates.group(), dates.start(), dates.end()));
    }
    return found;
  }

  /** From, until and in use; nothing when it cannot be told which is which. */
  private static List<Found> ordered(String text, List<Found> dates) {
    return switch (dates.size()) {
      case 3 ->
          isRange(text, dates.get(1), dates.get(2)) && !isRange(text, dates.get(0), dates.get(1))
              ? List.of(dates.get(1), dates.get(2), dates.get(0))
              : dates;
      case 2 -> twoOf(text, dates.getFirst(), dates.getLast());
      default -> List.of();
    };
  }

  private static List<Found> twoOf(String text, Found first, Found second) {
    String between = text.substring(first.to(), second.from());
    Found none = new Found("", 0, 0);
    if (isRange(text, first, second) && !USE.matcher(between).find()) {
      return List.of(first, second, none);
    }
    boolean ongoing = between.strip().startsWith("至今") || between.strip().startsWith("起");
    return ongoing && SEPARATOR.matcher(between).find() ? List.of(first, none, second) : List.of();
  }

  private static boolean isRange(String text, Found first, Found second) {
    String between = text.substring(first.to(), second.from());
    return between.contains("—") || between.strip().equals("-");
  }
}
