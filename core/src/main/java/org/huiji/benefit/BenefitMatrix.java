package org.huiji.benefit;

import java.util.List;
import java.util.Map;

/**
 * Benefits by office, as 会员权益（2024年9月版） prints them.
 *
 * @param columns office ids, from left to right
 * @param unlisted the open question about everybody who has no column
 * @param article the source
 */
public record BenefitMatrix(
    List<String> columns, String unlisted, List<BenefitRow> rows, String article)
    implements Benefits {

  public BenefitMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public List<BenefitKey> keys() {
    return rows.stream().map(BenefitRow::key).toList();
  }

  @Override
  public Benefit of(String office, BenefitKey key, Map<String, String> choices) {
    BenefitRow row = row(key);
    int column = columns.indexOf(office);
    return column < 0 ? new Benefit.Undetermined(unlisted) : row.at(column, choices);
  }

  private BenefitRow row(BenefitKey key) {
    return rows.stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such benefit: " + key));
  }
}
