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
 */
public record Shape(Kind kind, int digits) {

  /** What the number stands for. */
  public enum Kind {
    NUMBER,
    MONTH,
    DAY,
    DATE_TIME,
    TIME
  }

  public static final Shape PLAIN = new Shape(Kind.NUMBER, 1);

  /** Colours, conditions and locales in brackets, quoted words, escaped and padding characters. */
  private static final Pattern ORNAMENT =
      Pattern.compile("\\[(?!h|m|s|H|M|S)[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");

  private static final Pattern PADDED = Pattern.compile("0{2,15}");
  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final long EPOCH_1900 = LocalDate.of(1899, 12, 30).toEpochDay();
  private static final long EPOCH_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
  private static final int FALSE_LEAP_DAY = 60;
  private static final int LAST_SERIAL = 2_958_466;
  private static final long SECONDS_A_DAY = 86_400;

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
      case 27, 36, 50, 52, 57 -> new Shape(Kind.MONTH, 1);
      case 14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58 -> new Shape(Kind.DAY, 1);
      case 17 -> new Shape(Kind.MONTH, 1);
      case 22 -> new Shape(Kind.DATE_TIME, 1);
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> new Shape(Kind.TIME, 1);
      default -> PLAIN;
    };
  }

  private static Shape ofCode(String code) {
    String first = ORNAMENT.matcher(code).replaceAll("");
    int end = first.indexOf(';');
    String bare = (end < 0 ? first : first.substring(0, end)).toLowerCase(Locale.ROOT);
    if (PADDED.matcher(bare).matches()) {
      return new Shape(Kind.NUMBER, bare.length());
    }
    boolean clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    boolean year = bare.indexOf('y') >= 0;
    boolean day = bare.indexOf('d') >= 0;
    if (clock) {
      return new Shape(year || day ? Kind.DATE_TIME : Kind.TIME, 1);
    }
    if (year || day) {
      return new Shape(day || bare.indexOf('m') < 0 ? Kind.DAY : Kind.MONTH, 1);
    }
    return bare.indexOf('m') >= 0 && bare.indexOf('0') < 0 && bare.indexOf('#') < 0
        ? new Shape(Kind.DAY, 1)
        : PLAIN;
  }

  /** The value of a cell of this shape. A date out of any calendar stays a number. */
  public Value value(double number, boolean epoch1904) {
    if (kind == Kind.NUMBER || !(number >= 0 && number < LAST_SERIAL)) {
      return new Value.Numeric(number, digits);
    }
    long day = (long) number;
    long second = Math.round((number - day) * SECONDS_A_DAY);
    if (kind == Kind.TIME && day == 0) {
      return new Value.Text(TIME_OF_DAY.format(LocalTime.ofSecondOfDay(second % SECONDS_A_DAY)));
    }
    return date(day, second, epoch1904);
  }

  private Value date(long day, long second, boolean epoch1904) {
    long correction = !epoch1904 && day < FALSE_LEAP_DAY ? 1 : 0;
    long epochDay = (epoch1904 ? EPOCH_1904 : EPOCH_1900) + day + correction;
    try {
      LocalDateTime at = LocalDate.ofEpochDay(epochDay).atStartOfDay().plusSeconds(second);
      return new Value.Date(at, precision(second));
    } catch (DateTimeException e) {
      return new Value.Numeric(day);
    }
  }

  private Precision precision(long second) {
    return switch (kind) {
      case MONTH -> Precision.MONTH;
      case DAY, NUMBER -> Precision.DAY;
      case DATE_TIME, TIME -> second == 0 ? Precision.DAY : Precision.TIME;
    };
  }
}
