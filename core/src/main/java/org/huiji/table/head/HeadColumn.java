package org.huiji.table.head;

/**
 * A column of a head.
 *
 * @param column 0 for A
 * @param group the text of the merged cell above, or an empty string
 * @param text the column's own text, as it stands in the file but for line breaks
 * @param hidden whether the clerk does not see the column when she opens the file
 */
public record HeadColumn(int column, String group, String text, boolean hidden) {

  /** As a clerk would call it: {@code 联络员/手机}. */
  public String label() {
    return group.isEmpty() ? text : group + "/" + text;
  }
}
