package org.huiji.declaration.paper;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.huiji.declaration.district.DistrictDesk;
import org.huiji.declaration.paper.RoundPaperPlan.Row;
import org.huiji.declaration.round.Rounds;
import org.huiji.document.issue.Identities;
import org.huiji.document.issue.PaperNumbers;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.Numbering;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.huiji.table.Progress;

/**
 * Issues the papers of a round. A batch is checked first; then every paper is numbered, printed and
 * frozen in one change, or none is. A subject gets one paper of a kind a day; a wrong one is made
 * void in the register of documents and issued anew.
 */
public final class RoundPapers {

  private final Store store;
  private final RoundPaperRecords records;
  private final Press press;
  private final PaperNumbers numbers;
  private final Identities identities;
  private final RoundPlanning planning;
  private final RoundIssuing issuing;

  public RoundPapers(
      Store store,
      RoundPaperRecords records,
      Rounds rounds,
      DistrictDesk districts,
      Numbering numbering,
      Rulebooks rulebooks,
      Press press,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.press = press;
    this.numbers = new PaperNumbers(numbering, rulebooks);
    this.identities = new Identities(records.settings(), rulebooks, clock);
    this.planning =
        new RoundPlanning(
            records, new DraftDesk(records, rounds, districts, rulebooks), numbers, press);
    this.issuing = new RoundIssuing(records, rounds, press, numbers, identities);
  }

  /** What issuing would do and what stands against it. Changes nothing. */
  public RoundPaperPlan plan(RoundPaperOrder order) {
    return store.read(tx -> planning.batch(tx, order).plan());
  }

  /**
   * How one paper would look, with the number it would have next; as it is when it was issued.
   *
   * @throws Refusal when there is nothing to print for it
   */
  public FrozenPdf preview(RoundPaperOrder order, PaperSubject subject) {
    return store.read(
        tx -> {
          RoundPaperOrder one = only(order, subject);
          RoundBatch batch = planning.batch(tx, one);
          batch.refuseUnable();
          if (batch.drafts().isEmpty()) {
            return records.documents().pdf(tx, ids(batch.plan()).getFirst());
          }
          Paper paper =
              batch.drafts().getFirst().numbered().apply(numbers.sample(tx, one.kind(), one.on()));
          return FrozenPdf.of(press.print(List.of(paper), identities.of(tx, one.kind())));
        });
  }

  /**
   * A letter of corrections as a Word file, to be sent by mail or changed by hand. It bears the
   * number of the one that was issued, or no number before.
   *
   * @throws Refusal when there is nothing to correct, or the paper is no letter of corrections
   */
  public byte[] word(RoundPaperOrder order, PaperSubject subject) {
    if (order.kind() != DocumentKind.CORRECTION_LETTER) {
      throw Refusal.of("declpaper.no-word");
    }
    return store.read(
        tx -> {
          RoundPaperOrder one = only(order, subject);
          Draft.Ready draft = planning.draft(tx, one);
          String number =
              planning
                  .issued(tx, one, subject)
                  .flatMap(id -> records.documents().find(tx, id))
                  .map(IssuedDocument::number)
                  .orElse("");
          return new WordLetter().bytes(draft.numbered().apply(number).fields());
        });
  }

  /**
   * Issues to everybody in the order who has no such paper of this day yet.
   *
   * @return the new ones
   * @throws org.huiji.document.paper.PaperRefusal when something stands against a paper; nothing is
   *     issued then
   * @throws Refusal when there is nothing to print for one of them
   */
  public List<DocumentId> issue(RoundPaperOrder order, String operator, Progress progress) {
    Cause cause =
        Cause.of(
            operator,
            "action.document-issue",
            order.kind().key() + " × " + order.subjects().size());
    return store.change(
        cause,
        tx -> {
          RoundBatch batch = planning.batch(tx, order);
          batch.refuseUnable();
          return issuing.issue(tx, order, batch.drafts(), progress);
        });
  }

  /** The valid papers of an order, in its order, for printing. */
  public List<DocumentId> issued(RoundPaperOrder order) {
    return ids(plan(order));
  }

  private static RoundPaperOrder only(RoundPaperOrder order, PaperSubject subject) {
    return new RoundPaperOrder(
        order.kind(), order.round(), List.of(subject), order.on(), order.until());
  }

  private static List<DocumentId> ids(RoundPaperPlan plan) {
    return plan.issued().stream().map(Row::document).filter(Objects::nonNull).toList();
  }
}
