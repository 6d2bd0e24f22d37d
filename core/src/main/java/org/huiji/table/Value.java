package org.huiji.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiji.text.PartialDate;

/** What stands in a cell. A formula gives the value it was last computed to. */
public sealed interface Value {

  /** What the clerk reads in the cell; empty for a blank. */
  String text();

  default boolean isBlank() {
    return this instanceof Blank;
  }

  /** Text as it stands in the file, blanks and control characters included; blank when empty. */
  static Value of(String text) {
    return text.isEmpty() ? Blank.BLANK : new Text(text);
  }

  /** Nothing. */
  enum Blank implements Value {
    BLANK;

    @Override
    public String text() {
      return "";
    }
  }

  /** Text, never trimmed. */
  record Text(String text) implements Value {}

  /**
   * A number. Spreadsheets keep 15 significant digits, so a longer code that was typed as a number
   * has lost its end; {@link #lostDigits()} tells.
   *
   * @param digits the least number of digits before the point that the cell's format shows, as in
   *     {@code 0001} under the format {@code 0000}; 1 as a rule
   * @param decimals the least number of digits behind the point that the text keeps; 2 for a month
   *     that the format shows as 2019.10, 0 as a rule
   */
  record Numeric(double value, int digits, int decimals) implements Value {

    private static final double FIFTEEN_DIGITS = 1e15;
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    public Numeric(double value) {
      this(value, 1, 0);
    }

    /** The number in plain digits, 19900081674 and never 1.99E+10. */
    @Override
    public String text() {
      if (isWhole() && Math.abs(value) < FIFTEEN_DIGITS) {
        return digits > 1
            ? String.format(Locale.ROOT, "%0" + digits + "d", (long) value)
            : Long.toString((long) value);
      }
      return Double.isFinite(value) ? padded().toPlainString() : Double.toString(value);
    }

    private BigDecimal padded() {
      BigDecimal decimal = decimal();
      return decimal.scale() < decimals ? decimal.setScale(decimals) : decimal;
    }

    /** Whether it stands for January or for October of a year, and nobody can tell which. */
    public boolean isJanuaryOrOctober() {
      return PartialDate.isJanuaryOrOctober(text());
    }

    public boolean isWhole() {
      return value == Math.rint(value);
    }

    /** Whether the number is too long for a cell to have kept every digit. */
    public boolean lostDigits() {
      return Math.abs(value) >= FIFTEEN_DIGITS;
    }

    /** The number to 15 significant digits, so that 0.1 is 0.1. */
    public BigDecimal decimal() {
      BigDecimal rounded = new BigDecimal(value).round(PRECISION).stripTrailingZeros();
      return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
  }

  /** A number that the cell's format shows as a date, in either of the two epochs. */
  record Date(LocalDateTime at, Precision precision) implements Value {

    /** How much of the date the cell shows. */
    public enum Precision {
      MONTH("uuuu-MM"),
      DAY("uuuu-MM-dd"),
      TIME("uuuu-MM-dd HH:mm:ss");

      private final DateTimeFormatter format;

      Precision(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      }
    }

    @Override
    public String text() {
      return precision.format.format(at);
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Value {

    @Override
    public String text() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * A cell whose formula failed.
   *
   * @param text as the cell shows it, for example {@code #N/A}
   */
  record Failed(String text) implements Value {}
}
