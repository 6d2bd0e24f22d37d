package org.huiji.app.setting;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.DataTable;
import org.huiji.rulebook.RulebookRepository.Edition;

/** The editions of the rule book, the newest first. */
final class EditionTable {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double ROW = 34;
  private static final int MOST_ROWS = 8;

  private final DataTable<Edition> table;

  EditionTable(Desk desk) {
    table = new DataTable<>(desk.words(), "setting.editions");
    table.text("setting.edition-from", 100, edition -> edition.validFrom().toString());
    var say = new EditionWords(desk.words());
    table.text("setting.edition-what", 300, edition -> say.of(edition.cause()));
    table.text(
        "setting.edition-why",
        210,
        edition -> edition.cause().reason() == null ? "" : edition.cause().reason());
    table.text("setting.edition-who", 100, edition -> edition.cause().operator());
    table.text(
        "setting.edition-when",
        140,
        edition -> MOMENT.format(edition.recordedAt().atZone(ZoneId.systemDefault())));
    table.remember("edition", desk.preferences());
  }

  DataTable<Edition> node() {
    return table;
  }

  void show(List<Edition> editions) {
    table.getItems().setAll(editions);
    double height = ROW * (1 + Math.min(MOST_ROWS, editions.size())) + 16;
    table.setMinHeight(height);
    table.setPrefHeight(height);
  }
}
