package org.huiji.table.head;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Where a table's head stands and which column holds which field. A plain value: what the clerk
 * changes gives another one.
 *
 * @param sheet the sheet's name
 * @param firstRow the head's first row as the clerk counts
 * @param lastRow its last one; the same unless a merged row stands above the columns' own
 * @param columns every column that has a text, from left to right
 * @param fields the column of each field that was found
 * @param score the better the head fits the fields, the larger; for comparing only
 */
public record Head(
    String sheet,
    int firstRow,
    int lastRow,
    List<HeadColumn> columns,
    Map<String, Integer> fields,
    List<Doubled> doubled,
    int score) {

  /**
   * A column that also looks like a field already found in another one.
   *
   * @param column 0 for A
   */
  public record Doubled(String field, int column) {}

  public Head {
    columns = List.copyOf(columns);
    fields = Map.copyOf(fields);
    doubled = List.copyOf(doubled);
  }

  /** The column of a field, 0 for A. */
  public OptionalInt column(String field) {
    Integer found = fields.get(field);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The field a column holds. */
  public Optional<String> field(int column) {
    return fields.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The columns no field was found for. */
  public List<HeadColumn> unmapped() {
    return columns.stream().filter(column -> !fields.containsValue(column.column())).toList();
  }

  /** With a field at another column; what was there before is unmapped. */
  public Head with(String field, int column) {
    Map<String, Integer> changed = new LinkedHashMap<>(fields);
    changed.values().removeIf(taken -> taken == column);
    changed.put(field, column);
    return with(changed);
  }

  /** Without a field. */
  public Head without(String field) {
    Map<String, Integer> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return with(changed);
  }

  /** With a mapping chosen earlier for a head of the same {@link #signature()}. */
  public Head with(Map<String, Integer> mapping) {
    List<Doubled> left =
        doubled.stream().filter(column -> !mapping.containsValue(column.column())).toList();
    return new Head(sheet, firstRow, lastRow, columns, mapping, left, score);
  }

  /**
   * The same for heads with the same texts over the same columns, whatever their spaces, widths and
   * line breaks, and wherever they stand.
   */
  public String signature() {
    String shape =
        columns.stream()
            .map(
                column ->
                    column.column()
                        + "\u001F"
                        + HeadWords.whole(column.group())
                        + "\u001F"
                        + HeadWords.whole(column.text()))
            .collect(Collectors.joining("\u001E"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
