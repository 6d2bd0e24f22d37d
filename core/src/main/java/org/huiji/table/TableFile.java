package org.huiji.table;

import java.util.List;

/**
 * A file's tables, read whole.
 *
 * @param name the file's name without its folder, as the clerk knows it
 */
public record TableFile(String name, TableFormat format, List<Sheet> sheets) {

  public TableFile {
    sheets = List.copyOf(sheets);
  }
}
