package org.huiji.app.declaration.list;

import org.huiji.app.declaration.details.StateWords;
import org.huiji.app.declaration.member.InRegister;
import org.huiji.app.list.LongTable;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.Tag;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The declarations of a round, each on a line. */
final class DeclarationTable {

  private final LongTable<DeclarationRow> table;

  DeclarationTable(Messages words, ListViewModel model, Preferences preferences) {
    this.table = new LongTable<>(words, "decllist.list", model.rows(), DeclarationRow::id);
    table.text("decllist.unit", 190, DeclarationRow::unit);
    table.text("decllist.platform", 170, DeclarationRow::platform);
    table.state("decllist.reach", 88, row -> row.reach().state(words));
    table.count("decllist.errors", 62, row -> row.checked().errors());
    table.count("decllist.warnings", 62, row -> row.checked().warnings());
    table.text(
        "decllist.district",
        96,
        row -> row.district().isEmpty() ? words.text("decllist.no-district") : row.district());
    table.text("decllist.category", 96, DeclarationRow::category);
    table.state("decllist.state", 96, row -> StateWords.of(words, row.state()));
    table.state("decllist.membership", 84, row -> membership(words, row));
    table.text("decllist.received", 96, DeclarationRow::received);
    table.text("decllist.id", 60, row -> row.id().toString());
    table.remember("declarations", preferences);
  }

  /** Nothing for the many that are no members, so that the others stand out. */
  private static Tag.@Nullable State membership(Messages words, DeclarationRow row) {
    return row.member() == InRegister.NOT_IN_IT ? null : row.member().state(words);
  }

  LongTable<DeclarationRow> list() {
    return table;
  }
}
