package org.huiji.app.declaration.list;

import org.huiji.app.list.LongTable;
import org.huiji.app.preference.Preferences;
import org.huiji.text.Messages;

/** The declarations of a round, each on a line. */
final class DeclarationTable {

  private final LongTable<DeclarationRow> table;

  DeclarationTable(Messages words, ListViewModel model, Preferences preferences) {
    this.table = new LongTable<>(words, "decllist.list", model.rows(), DeclarationRow::id);
    table.text("decllist.unit", 190, DeclarationRow::unit);
    table.text("decllist.platform", 170, DeclarationRow::platform);
    table.state("decllist.reach", 84, row -> row.reach().state(words));
    table.count("decllist.errors", 56, row -> row.checked().errors());
    table.count("decllist.warnings", 56, row -> row.checked().warnings());
    table.text(
        "decllist.district",
        96,
        row -> row.district().isEmpty() ? words.text("decllist.no-district") : row.district());
    table.text("decllist.category", 96, DeclarationRow::category);
    table.state("decllist.state", 96, row -> StateWords.of(words, row.state()));
    table.text("decllist.received", 96, DeclarationRow::received);
    table.text("decllist.id", 60, row -> row.id().toString());
    table.remember("declarations", preferences);
  }

  LongTable<DeclarationRow> list() {
    return table;
  }
}
