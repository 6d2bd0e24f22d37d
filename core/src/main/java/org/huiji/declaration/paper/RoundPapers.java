package org.huiji.declaration.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.paper.RoundPaperPlan.Row;
import org.huiji.document.issue.Identities;
import org.huiji.document.issue.PaperNumbers;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.FrozenPapers;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.Numbering;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Issues the papers of a round. A batch is checked first; then every paper is numbered, printed and
 * frozen in one change, or none is. A subject gets one paper of a kind a day; a wrong one is made
 * void in the register of documents and issued anew.
 */
public final class RoundPapers {

  private final Store store;
  private final RoundPaperRecords records;
  private final RoundPress press;
  private final PaperNumbers numbers;
  private final Identities identities;
  private final RoundPlanning planning;
  private final RoundIssuing issuing;

  public RoundPapers(
      Store store,
      RoundPaperRecords records,
      Numbering numbering,
      Rulebooks rulebooks,
      RoundPress press,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.press = press;
    this.numbers = new PaperNumbers(numbering, rulebooks);
    this.identities = new Identities(records.settings(), rulebooks, clock);
    this.planning = new RoundPlanning(records, new DraftDesk(records, rulebooks), numbers, press);
    this.issuing = new RoundIssuing(records, press, numbers, identities);
  }

  /**
   * Who needs a paper of a kind and has none yet: what was returned, whom to remind, what the
   * experts look at; for lists the round itself.
   *
   * @param scope one of those the kind has
   * @param round its id; none for the newest
   * @param on the day of the papers
   */
  public List<PaperSubject> pending(
      DocumentKind kind, PaperScope scope, @Nullable String round, LocalDate on) {
    return store.read(
        tx -> {
          DistrictOverview overview = records.districts().of(tx, records.rounds().get(tx, round));
          return new RoundPending(records, overview).of(tx, kind, scope, on);
        });
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
            return new FrozenPapers(records.documents()).of(tx, ids(batch.plan()).getFirst());
          }
          RoundPaper paper =
              batch.drafts().getFirst().numbered().apply(numbers.sample(tx, one.kind(), one.on()));
          return FrozenPdf.of(press.print(paper, identities.of(tx, one.kind())));
        });
  }

  /**
   * A letter, a list or a summary table as a Word file, to be sent by mail, published or changed by
   * hand. It bears the number of the one that was issued, or no number before.
   *
   * @throws PaperRefusal when what the paper must say is not known
   * @throws Refusal when there is nothing to print for it, or this kind of paper has no Word file
   */
  public byte[] word(RoundPaperOrder order, PaperSubject subject) {
    return store.read(
        tx -> {
          RoundPaperOrder one = only(order, subject);
          refuseWrong(planning.batch(tx, one).plan());
          String number =
              planning
                  .issued(tx, one, subject)
                  .flatMap(id -> records.documents().find(tx, id))
                  .map(IssuedDocument::number)
                  .orElse("");
          return planning
              .draft(tx, one)
              .numbered()
              .apply(number)
              .word()
              .orElseThrow(() -> Refusal.of("declpaper.no-word"));
        });
  }

  /** A Word file is not printed, so nothing else would find what it lacks. */
  private static void refuseWrong(RoundPaperPlan plan) {
    if (!plan.problems().isEmpty()) {
      throw new PaperRefusal(
          plan.problems().stream().map(RoundPaperPlan.Obstacle::problem).toList());
    }
  }

  /** Whether papers of a kind can be had as Word files. */
  public static boolean hasWord(DocumentKind kind) {
    return kind.isOfRounds() && kind != DocumentKind.REVIEW_SHEET;
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
