package org.huiji.table.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huiji.table.Value;
import org.huiji.table.Value.Date.Precision;

/**
 * What a cell's number format makes of a number: a number, a date, a time of day.
 *
 * @param digits leading zeros to show, for numbers
 * @param twoDecimals whether a number is shown with two digits behind the point, the last one too
 *     where it is 0
 */
public record Shape(Kind kind, int digits, boolean twoDecimals) {

  /** What the number stands for. */
  public enum Kind {
    NUMBER,
    MONTH,
    DAY,
    DATE_TIME,
    TIME
  }

  public static final Shape PLAIN = new Shape(Kind.NUMBER);

  private static final Shape MONEY = new Shape(Kind.NUMBER, 1, true);

  /** Colours, conditions and locales in brackets, quoted words, escaped and padding characters. */
  private static final Pattern ORNAMENT =
      Pattern.compile("\\[(?!h|m|s|H|M|S)[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");

  private static final Pattern PADDED = Pattern.compile("0{2,15}");
  private static final Pattern TWO_DECIMALS = Pattern.compile("[^.%e/]*0\\.00[^0#?.%e/]*");
  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final long EPOCH_1900 = LocalDate.of(1899, 12, 30).toEpochDay();
  private static final long EPOCH_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
  private static final int FALSE_LEAP_DAY = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** As spreadsheets show a negative date, however wide the column is. */
  private static final Value NO_DATE = new Value.Failed("######");

  private static final int LAST_SERIAL = 2_958_466;
  private static final long SECONDS_A_DAY = 86_400;

  private Shape(Kind kind) {
    this(kind, 1, false);
  }

  /**
   * What a format makes of numbers.
   *
   * @param id the format's number; up to 58 some are built in and carry no code in the file. 27 to
   *     36 and 50 to 58 are dates under Chinese Windows.
   * @param code the format's code, or an empty string
   */
  public static Shape of(int id, String code) {
    return code.isEmpty() || code.equalsIgnoreCase("General") ? builtIn(id) : ofCode(code);
  }

  private static Shape builtIn(int id) {
    return switch (id) {
      case 27, 36, 50, 52, 57 -> new Shape(Kind.MONTH);
      case 14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58 -> new Shape(Kind.DAY);
      case 17 -> new Shape(Kind.MONTH);
      case 22 -> new Shape(Kind.DATE_TIME);
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> new Shape(Kind.TIME);
      case 2, 4, 39, 40, 43, 44 -> MONEY;
      default -> PLAIN;
    };
  }

  private static Shape ofCode(String code) {
    String first = ORNAMENT.matcher(code).replaceAll("");
    int end = first.indexOf(';');
    String bare = (end < 0 ? first : first.substring(0, end)).toLowerCase(Locale.ROOT);
    if (PADDED.matcher(bare).matches()) {
      return new Shape(Kind.NUMBER, bare.length(), false);
    }
    if (TWO_DECIMALS.matcher(bare).matches()) {
      return MONEY;
    }
    boolean clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    boolean year = bare.indexOf('y') >= 0;
    boolean day = bare.indexOf('d') >= 0;
    if (clock) {
      return new Shape(year || day ? Kind.DATE_TIME : Kind.TIME);
    }
    if (year || day) {
      return new Shape(day || bare.indexOf('m') < 0 ? Kind.DAY : Kind.MONTH);
    }
    return bare.indexOf('m') >= 0 && bare.indexOf('0') < 0 && bare.indexOf('#') < 0
        ? new Shape(Kind.DAY)
        : PLAIN;
  }

  /**
   * The value of a cell of this shape. A date out of any calendar stays a number; the day 0, which
   * spreadsheets show for a date that was never filled in, is nothing.
   */
  public Value value(double number, boolean epoch1904) {
    if (kind == Kind.NUMBER) {
      return new Value.Numeric(number, digits, twoDecimals && isMonth(number) ? 2 : 0);
    }
    if (number < 0 && !epoch1904) {
      return NO_DATE;
    }
    if (!(number >= 0 && number < LAST_SERIAL)) {
      return new Value.Numeric(number);
    }
    long day = (long) number;
    long second = Math.round((number - day) * SECONDS_A_DAY);
    if (day == 0) {
      return second == 0 && kind != Kind.TIME ? Value.Blank.BLANK : timeOfDay(second);
    }
    return date(day, second, epoch1904);
  }

  /** Whether it may be October of a year that was typed as 2019.10. */
  private static boolean isMonth(double number) {
    return number >= FIRST_YEAR
        && number < LAST_YEAR
        && Math.abs(number * 10 - Math.rint(number * 10)) < 1e-6
        && Math.round(number * 10) % 10 == 1;
  }

  private static Value timeOfDay(long second) {
    return new Value.Text(TIME_OF_DAY.format(LocalTime.ofSecondOfDay(second % SECONDS_A_DAY)));
  }

  private Value date(long day, long second, boolean epoch1904) {
    long correction = !epoch1904 && day < FALSE_LEAP_DAY ? 1 : 0;
    long epochDay = (epoch1904 ? EPOCH_1904 : EPOCH_1900) + day + correction;
    try {
      LocalDateTime at = LocalDate.ofEpochDay(epochDay).atStartOfDay().plusSeconds(second);
      return value(at);
    } catch (DateTimeException e) {
      return new Value.Numeric(day);
    }
  }

  /** The value of a cell of this shape that holds a date as such. */
  public Value value(LocalDateTime at) {
    boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (at.getYear() < FIRST_YEAR) {
      return midnight ? Value.Blank.BLANK : timeOfDay(at.toLocalTime().toSecondOfDay());
    }
    return new Value.Date(
        at,
        switch (kind) {
          case MONTH -> Precision.MONTH;
          case DAY -> Precision.DAY;
          case NUMBER, DATE_TIME, TIME -> midnight ? Precision.DAY : Precision.TIME;
        });
  }
}
