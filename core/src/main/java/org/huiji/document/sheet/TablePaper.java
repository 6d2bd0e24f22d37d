package org.huiji.document.sheet;

import java.util.List;

/**
 * A table of any length: the title on the first page, the head repeated on every page, pages
 * numbered, no row cut in half. Texts wrap in their cells; a line feed begins a new line.
 *
 * @param subtitles lines under the title, for example the date and the count
 * @param rows one text per column
 */
public record TablePaper(
    String title,
    List<String> subtitles,
    List<Column> columns,
    List<List<String>> rows,
    SheetSize size) {

  public TablePaper {
    subtitles = List.copyOf(subtitles);
    columns = List.copyOf(columns);
    int width = columns.size();
    if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("Every row has one text per column");
    }
  }
}
