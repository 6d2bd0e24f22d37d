package org.huiji.table.write;

/**
 * A column of a table to be written.
 *
 * @param head the text over it
 * @param width in characters of Latin width; a Chinese character takes two
 * @param kind how its values are shown
 */
public record Column(String head, int width, Kind kind) {

  /** How the values of a column are shown. */
  public enum Kind {
    /** Text, from the left; codes and phones too, which Excel would otherwise take for numbers. */
    TEXT,
    /** Short text in the middle of its cell: serial numbers, tiers, yes or no. */
    CENTRED,
    /** Numbers as they are, without separators, as forms of authorities have them. */
    NUMBER,
    /** Whole numbers with thousands separators. */
    WHOLE,
    /** Yuan with two decimals and thousands separators. */
    MONEY,
    /** Dates as 2026-03-18. */
    DATE
  }
}
