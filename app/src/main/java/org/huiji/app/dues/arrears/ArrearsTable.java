package org.huiji.app.dues.arrears;

import org.huiji.app.list.LongTable;
import org.huiji.app.preference.Preferences;
import org.huiji.text.Messages;

/** Who is in arrears, the longest first; several may be chosen to be reminded. */
final class ArrearsTable {

  private final LongTable<ArrearsRow> table;

  ArrearsTable(Messages words, ArrearsViewModel model, Preferences preferences) {
    this.table = new LongTable<>(words, "duesarrears.list", model.rows(), ArrearsRow::id);
    table.text("duesarrears.number", 84, ArrearsRow::number);
    table.text("duesarrears.name", 180, ArrearsRow::name);
    table.text("duesarrears.since", 92, ArrearsRow::since);
    table.text("duesarrears.years", 112, ArrearsRow::yearsSaid);
    table.money("duesarrears.owed", 88, ArrearsRow::fen);
    table.text("duesarrears.last-reminder", 116, ArrearsRow::lastReminded);
    table.money("duesarrears.age-0", 88, row -> row.ages().get(0));
    table.money("duesarrears.age-1", 88, row -> row.ages().get(1));
    table.money("duesarrears.age-2", 88, row -> row.ages().get(2));
    table.money("duesarrears.age-3", 88, row -> row.ages().get(3));
    table.text("duesarrears.office", 100, ArrearsRow::office);
    table.remember("dues-arrears", preferences);
  }

  LongTable<ArrearsRow> list() {
    return table;
  }
}
