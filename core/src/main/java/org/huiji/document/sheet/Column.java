package org.huiji.document.sheet;

/**
 * A column of a table paper.
 *
 * @param head what stands above it on every page
 * @param weight its share, against the other columns' weights, of the width that short columns
 *     leave; a column of short texts (codes, dates, telephones) is as wide as they are
 * @param room how many Chinese characters it has room for at least, for what is written by hand
 */
public record Column(String head, double weight, Align align, int room) {

  /** Where a text stands in its cell. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  public Column {
    if (weight <= 0) {
      throw new IllegalArgumentException("A column has a width");
    }
  }

  public static Column left(String head, double weight) {
    return new Column(head, weight, Align.LEFT, 0);
  }

  public static Column centre(String head, double weight) {
    return centre(head, weight, 0);
  }

  public static Column centre(String head, double weight, int room) {
    return new Column(head, weight, Align.CENTRE, room);
  }

  public static Column right(String head, double weight) {
    return new Column(head, weight, Align.RIGHT, 0);
  }
}
