package org.huiji.document.issue;

import java.util.List;

/**
 * A list for paper and for Excel: the same columns and the same texts on both.
 *
 * @param notes lines under the title, for example the date and the count
 */
public record ListPaper(
    String title, List<String> notes, List<ListColumn> columns, List<List<String>> rows) {

  /**
   * A column of it.
   *
   * @param width in characters of Latin width; a Chinese character takes two
   */
  public record ListColumn(String head, int width, Place place) {

    public static ListColumn left(String head, int width) {
      return new ListColumn(head, width, Place.LEFT);
    }

    public static ListColumn centre(String head, int width) {
      return new ListColumn(head, width, Place.CENTRE);
    }

    public static ListColumn byHand(String head, int width) {
      return new ListColumn(head, width, Place.BY_HAND);
    }
  }

  /** Where its texts stand. */
  public enum Place {
    LEFT,
    CENTRE,
    /** In the middle; where there is none, somebody writes it on the paper. */
    BY_HAND
  }

  public ListPaper {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
