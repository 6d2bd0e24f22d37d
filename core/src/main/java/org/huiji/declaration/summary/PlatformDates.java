package org.huiji.declaration.summary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.ChineseNumerals;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/**
 * Reads 平台建设起止时间及正式投用时间, which the annex wants as {@code 1.2011.2—2019.6；2.2019.7}, however the
 * months, the ordinals and what stands between are written.
 */
final class PlatformDates {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])(?:19|20)[0-9]{2}"
              + "(?:\\s?[年./-]\\s?[0-9]{1,2}(?![0-9])\\s?月?"
              + "(?:[./-][0-9]{1,2}(?![0-9.])|(?<=月)[0-9]{1,2}日)?"
              + "|(?:0[1-9]|1[0-2])(?![0-9]))");

  /** Where the second part begins: 投用. */
  private static final Pattern SECOND =
      Pattern.compile("[；;]|投用|投入|启用|(?<![0-9.])2\\s?[.、．)）]\\s?(?=\\D|(?:19|20)[0-9]{2})|②");

  private static final Pattern EMPTY = Pattern.compile("[\\s\\p{P}\\p{S}12①②xX年月日]*");

  private PlatformDates() {}

  static void read(String written, CellAnswers answers) {
    String text = ChineseNumerals.toArabic(PlainText.clean(written));
    List<MatchResult> dates = DATE.matcher(text).results().toList();
    if (EMPTY.matcher(text).matches()) {
      return;
    }
    if (dates.isEmpty() || dates.size() > 3) {
      answers.refuse(FormField.BUILT_FROM, Message.of("summary.dates", text));
    } else if (dates.size() == 3) {
      take(answers, FormField.BUILT_FROM, dates.get(0));
      take(answers, FormField.BUILT_UNTIL, dates.get(1));
      take(answers, FormField.IN_USE_SINCE, dates.get(2));
    } else {
      incomplete(text, dates, answers);
    }
  }

  /** Fewer than three: what stands behind the second ordinal, or 投用, is when it came into use. */
  private static void incomplete(String text, List<MatchResult> dates, CellAnswers answers) {
    int second = second(text, dates);
    for (MatchResult date : dates) {
      if (second >= 0 && date.start() >= second) {
        take(answers, FormField.IN_USE_SINCE, date);
      } else if (answers.has(FormField.BUILT_FROM)) {
        take(answers, FormField.BUILT_UNTIL, date);
      } else {
        take(answers, FormField.BUILT_FROM, date);
      }
    }
    answers.warn(FormField.BUILT_FROM, Message.of("summary.dates-incomplete", text));
  }

  private static int second(String text, List<MatchResult> dates) {
    Matcher second = SECOND.matcher(text);
    while (second.find()) {
      int at = second.start();
      if (dates.stream().noneMatch(date -> at >= date.start() && at < date.end())) {
        return at;
      }
    }
    return -1;
  }

  private static void take(CellAnswers answers, FormField field, MatchResult date) {
    answers.read(field, date.group().replace(" ", ""));
  }
}
