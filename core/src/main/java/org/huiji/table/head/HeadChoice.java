package org.huiji.table.head;

import java.util.List;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;

/**
 * Where the clerk may say that a file's table begins.
 *
 * @param heads where it may begin, the likeliest first
 * @param pointed the head in the rows of a sheet; refuses a sheet that is not there
 */
public record HeadChoice(TableFile table, List<Head> heads, HeadAt pointed) {

  /** The head in these rows of a sheet. */
  @FunctionalInterface
  public interface HeadAt {
    Head at(String sheet, int firstRow, int lastRow);
  }

  public HeadChoice {
    heads = List.copyOf(heads);
  }

  /** The likeliest head; where nothing looks like one, the first row in which anything is. */
  public Head likeliest() {
    return heads.isEmpty() ? of(filledSheet()) : heads.getFirst();
  }

  /** A sheet's likeliest head, or its first row. */
  public Head of(String sheet) {
    return heads.stream()
        .filter(head -> head.sheet().equals(sheet))
        .findFirst()
        .orElseGet(() -> at(sheet, firstRow(sheet), firstRow(sheet)));
  }

  public Head at(String sheet, int firstRow, int lastRow) {
    return pointed.at(sheet, firstRow, lastRow);
  }

  private String filledSheet() {
    List<Sheet> sheets = table.sheets();
    return sheets.stream()
        .filter(sheet -> !sheet.rows().isEmpty())
        .findFirst()
        .orElseGet(sheets::getFirst)
        .name();
  }

  private int firstRow(String name) {
    return table.sheets().stream()
        .filter(sheet -> sheet.name().equals(name) && !sheet.rows().isEmpty())
        .mapToInt(sheet -> sheet.rows().getFirst().number())
        .findFirst()
        .orElse(1);
  }
}
