package org.huiji.text;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that clerks write; see {@link PartialDate#parse}. */
final class DateReading {

  private static final Pattern TIME =
      Pattern.compile("[ T]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?$");
  private static final Pattern ENDING = Pattern.compile("[.。，,；;]+$");
  private static final Pattern COMPACT =
      Pattern.compile("(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})?");
  private static final Pattern DOTTED =
      Pattern.compile("(?<y>[0-9]{4})(?:(?<s>[-./、])(?<m>[0-9]{1,2})(?:\\k<s>(?<d>[0-9]{1,2}))?)?");
  private static final Pattern WORDED =
      Pattern.compile("(?<y>[0-9]{4})年(?:(?<m>[0-9]{1,2})月?(?:(?<=月)(?<d>[0-9]{1,2})[日号]?)?)?");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("[0-9]{2}([-./][0-9]{1,2}){1,2}|[0-9]{2}年([0-9]{1,2}月([0-9]{1,2}[日号]?)?)?");

  /** What a spreadsheet shows where a column is too narrow or a date negative. */
  private static final Pattern HASHES = Pattern.compile("[#＃]{3,}");

  private static final Pattern SERIAL = Pattern.compile("[2-6][0-9]{4}([.][0-9]+)?");

  private DateReading() {}

  static Reading<PartialDate> of(String text) {
    String bare = bare(text);
    for (Pattern form : new Pattern[] {COMPACT, DOTTED, WORDED}) {
      Matcher found = form.matcher(bare);
      if (found.matches()) {
        return date(text, found);
      }
    }
    if (HASHES.matcher(bare).matches()) {
      return Reading.refused("date.hashes", text);
    }
    if (SHORT_YEAR.matcher(bare).matches()) {
      return Reading.refused("date.short-year", text);
    }
    return Reading.refused(
        SERIAL.matcher(bare).matches() ? "date.excel-serial" : "date.unreadable", text);
  }

  private static String bare(String text) {
    String clean = TIME.matcher(PlainText.clean(text)).replaceFirst("");
    String joined = clean.replace(" ", "");
    return ChineseNumerals.toArabic(ENDING.matcher(joined).replaceFirst(""));
  }

  private static Reading<PartialDate> date(String text, Matcher found) {
    int year = Integer.parseInt(found.group("y"));
    if (!PartialDate.isKnownYear(year)) {
      return Reading.refused("date.year", text);
    }
    try {
      return Reading.of(new PartialDate(year, number(found.group("m")), number(found.group("d"))));
    } catch (DateTimeException impossible) {
      return Reading.refused("date.impossible", text);
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
