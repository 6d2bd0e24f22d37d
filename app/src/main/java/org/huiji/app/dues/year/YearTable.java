package org.huiji.app.dues.year;

import org.huiji.app.dues.StandingWords;
import org.huiji.app.list.LongTable;
import org.huiji.app.preference.Preferences;
import org.huiji.member.MemberId;
import org.huiji.text.Messages;

/** The members of a year, each on a line. */
final class YearTable {

  private final LongTable<YearRow> table;

  YearTable(Messages words, YearViewModel model, Preferences preferences) {
    StandingWords standings = new StandingWords(words);
    this.table = new LongTable<>(words, "duesyear.list", model.rows(), YearRow::id);
    table.text("duesyear.number", 84, YearRow::number);
    table.text("duesyear.name", 200, YearRow::name);
    table.state("duesyear.status", 84, row -> standings.state(row.status()));
    table.money("duesyear.owed", 92, YearRow::owed);
    table.text("duesyear.owes-since", 96, YearRow::owesSince);
    table.money("duesyear.charged", 92, row -> row.balance().charged());
    table.money("duesyear.paid", 92, row -> row.balance().paid());
    table.money("duesyear.waived", 84, row -> row.balance().waived());
    table.money("duesyear.refunded", 84, row -> row.balance().refunded());
    table.money("duesyear.credit", 84, YearRow::credit);
    table.text("duesyear.tier", 110, YearRow::tier);
    table.text("duesyear.office", 100, YearRow::office);
    table.text("duesyear.district", 84, YearRow::district);
    table.text("duesyear.last-reminder", 96, YearRow::lastReminder);
    table.remember("dues-year", preferences);
  }

  LongTable<YearRow> list() {
    return table;
  }

  void reveal(MemberId member) {
    table.reveal(member);
  }
}
