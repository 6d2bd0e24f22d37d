package org.huiji.dues.paper;

import java.util.ArrayList;
import java.util.List;
import org.huiji.document.issue.PaperNumbers;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.paper.DuesPlan.Row;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Who gets a paper and what stands against it. */
record DuesPlanning(DuesRecords records, DraftDesk desk, PaperNumbers numbers, Press press) {

  DuesBatch batch(ReadTx tx, DuesOrder order) {
    Drafts drafts = desk.drafts(tx, order);
    ValidDuesPapers valid = valid(tx, order.kind());
    List<Draft.Ready> ready = new ArrayList<>();
    List<Row> before = new ArrayList<>();
    List<DuesPlan.Unable> unable = new ArrayList<>();
    for (DuesSubject subject : order.subjects()) {
      switch (drafts.draft(tx, subject)) {
        case Draft.None none ->
            unable.add(new DuesPlan.Unable(subject, none.name(), none.reason()));
        case Draft.Ready draft ->
            valid
                .same(draft, order.on())
                .ifPresentOrElse(id -> before.add(row(draft, id)), () -> ready.add(draft));
      }
    }
    List<Row> rows = ready.stream().map(draft -> row(draft, null)).toList();
    List<Message> lacking = desk.lacking(tx, order);
    String next =
        ready.isEmpty() || !lacking.isEmpty() ? "" : numbers.sample(tx, order.kind(), order.on());
    List<PaperProblem> problems = lacking.isEmpty() ? check(ready, next) : List.of();
    return new DuesBatch(
        new DuesPlan(
            order,
            rows,
            before,
            unable,
            lacking,
            next,
            problems.stream()
                .map(problem -> new DuesPlan.Obstacle(rows.get(problem.paper()), problem))
                .toList()),
        ready);
  }

  ValidDuesPapers valid(ReadTx tx, DocumentKind kind) {
    return new ValidDuesPapers(kind, records.documents().all(tx), records.papers().all(tx));
  }

  private List<PaperProblem> check(List<Draft.Ready> ready, String number) {
    return press.check(ready.stream().map(draft -> draft.numbered().apply(number)).toList());
  }

  private static Row row(Draft.Ready draft, @Nullable DocumentId id) {
    return new Row(draft.subject(), draft.entry(), draft.name(), draft.fen(), id);
  }
}
