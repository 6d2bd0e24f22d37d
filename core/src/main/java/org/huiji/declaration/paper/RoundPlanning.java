package org.huiji.declaration.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.paper.RoundPaperPlan.Row;
import org.huiji.declaration.paper.RoundPaperRepository.About;
import org.huiji.document.issue.PaperNumbers;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.IssuedDocument;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** Who gets a paper and what stands against it. */
record RoundPlanning(
    RoundPaperRecords records, DraftDesk desk, PaperNumbers numbers, RoundPress press) {

  RoundBatch batch(ReadTx tx, RoundPaperOrder order) {
    Drafts drafts = desk.drafts(tx, order);
    List<Draft.Ready> ready = new ArrayList<>();
    List<Row> before = new ArrayList<>();
    List<RoundPaperPlan.Unable> unable = new ArrayList<>();
    Map<About, DocumentId> valid = valid(tx, order);
    String round = desk.round(tx, order).id();
    for (PaperSubject subject : order.subjects()) {
      DocumentId issued = valid.get(About.of(round, subject));
      switch (drafts.draft(tx, subject)) {
        case Draft.None none when issued != null -> before.add(row(none, issued));
        case Draft.None none ->
            unable.add(new RoundPaperPlan.Unable(subject, none.name(), none.reason()));
        case Draft.Ready draft when issued != null -> before.add(row(draft, issued));
        case Draft.Ready draft -> ready.add(draft);
      }
    }
    List<Row> rows = ready.stream().map(draft -> row(draft, null)).toList();
    String next = ready.isEmpty() ? "" : numbers.sample(tx, order.kind(), order.on());
    return new RoundBatch(
        new RoundPaperPlan(
            order,
            rows,
            before,
            unable,
            next,
            check(ready, next).stream()
                .map(problem -> new RoundPaperPlan.Obstacle(rows.get(problem.paper()), problem))
                .toList()),
        ready);
  }

  /**
   * The paper of the only subject, issued or not.
   *
   * @throws Refusal when there is nothing to print for it
   */
  Draft.Ready draft(ReadTx tx, RoundPaperOrder one) {
    return switch (desk.drafts(tx, one).draft(tx, one.subjects().getFirst())) {
      case Draft.Ready draft -> draft;
      case Draft.None none -> throw new Refusal(none.reason());
    };
  }

  /** The valid paper that a subject has of this kind and day. */
  Optional<DocumentId> issued(ReadTx tx, RoundPaperOrder order, PaperSubject subject) {
    String round = desk.round(tx, order).id();
    return Optional.ofNullable(valid(tx, order).get(About.of(round, subject)));
  }

  /** The valid papers of this kind and day, by what they are about. */
  private Map<About, DocumentId> valid(ReadTx tx, RoundPaperOrder order) {
    Map<DocumentId, About> abouts = records.papers().all(tx);
    Map<About, DocumentId> valid = new HashMap<>();
    for (IssuedDocument document : records.documents().all(tx)) {
      About about = abouts.get(document.id());
      if (about != null
          && document.kind() == order.kind()
          && document.voided() == null
          && document.issuedOn().equals(order.on())) {
        valid.putIfAbsent(about, document.id());
      }
    }
    return valid;
  }

  private List<PaperProblem> check(List<Draft.Ready> ready, String number) {
    return press.check(ready.stream().map(draft -> draft.numbered().apply(number)).toList());
  }

  private static Row row(Draft draft, @Nullable DocumentId id) {
    return new Row(draft.subject(), draft.name(), id);
  }
}
