package org.huiji.table.head;

import java.util.List;

/**
 * A field that a column may hold, and what people write over such columns.
 *
 * @param required whether a row makes no sense without it
 * @param synonyms as they stand in heads; {@code 联络员/手机} is 手机 under a merged 联络员. Notes in
 *     brackets, spaces, line breaks and widths make no difference.
 */
public record FieldSpec(String key, boolean required, List<String> synonyms) {

  public FieldSpec {
    synonyms = List.copyOf(synonyms);
  }
}
