package org.huiji.declaration.paper;

import java.util.List;
import org.huiji.declaration.export.SummaryPaper;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.table.write.TableSheet;
import org.huiji.text.Message;

/** Drafts summary tables (附件2): of the round, of a district, of several together. */
record Summaries(SummaryTables tables, RoundLook look) implements Drafts {

  /** Fifteen columns are too small to read on anything less. */
  private static final TableSheet.Paper SIZE = TableSheet.Paper.A3;

  @Override
  public Draft draft(ReadTx tx, PaperSubject subject) {
    Round round = look.round();
    return switch (subject) {
      case PaperSubject.OfRound _ -> draft(subject, round.title(), tables.whole(tx, round));
      case PaperSubject.OfDistrict(String district) -> draft(tx, subject, List.of(district));
      case PaperSubject.OfDistricts(List<String> districts) -> draft(tx, subject, districts);
      case PaperSubject.OfDeclaration _ -> throw Refusal.of("declpaper.not-for-it");
    };
  }

  private Draft draft(ReadTx tx, PaperSubject subject, List<String> districts) {
    return draft(
        subject,
        String.join("、", look.inOrder(districts)),
        tables.ofDistricts(tx, look.round(), districts));
  }

  private static Draft draft(PaperSubject subject, String name, SummaryTable table) {
    if (table.rows().isEmpty()) {
      return new Draft.None(subject, name, Message.of("declpaper.empty-summary", name));
    }
    var paper = new RoundPaper.Summary(new SummaryPaper(table, SIZE));
    return new Draft.Ready(subject, name, _ -> paper);
  }
}
