package org.huiji.dues.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.huiji.document.issue.Identities;
import org.huiji.document.issue.PaperNumbers;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Press;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository.NewDocument;
import org.huiji.document.register.FrozenPapers;
import org.huiji.document.register.FrozenPdf;
import org.huiji.dues.paper.DuesPlan.Row;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.view.DuesViews;
import org.huiji.member.MemberId;
import org.huiji.member.Numbering;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;

/**
 * Issues the papers of the dues. A batch is checked first; then every paper is numbered, printed
 * and frozen in one change, or none is. What was issued is printed again from its frozen bytes. A
 * wrong one is made void in the register of documents and issued anew.
 */
public final class DuesPapers {

  /** How a letter reminds, among other ways such as 电话 and 短信. */
  public static final String IN_WRITING = "书面";

  private final Store store;
  private final DuesRecords records;
  private final Press press;
  private final Clock clock;
  private final PaperNumbers numbers;
  private final Identities identities;
  private final DuesPlanning planning;
  private final WantedPapers wanted;

  public DuesPapers(
      Store store,
      DuesRecords records,
      DuesViews views,
      Numbering numbering,
      Rulebooks rulebooks,
      Press press,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.press = press;
    this.clock = clock;
    this.numbers = new PaperNumbers(numbering, rulebooks);
    this.identities = new Identities(records.settings(), rulebooks, clock);
    this.planning =
        new DuesPlanning(records, new DraftDesk(records, rulebooks, views, clock), numbers, press);
    this.wanted = new WantedPapers(records);
  }

  /**
   * Who has no such paper for the year yet: for a confirmation money that was paid for it, for all
   * others members who still owe for it.
   */
  public List<DuesSubject> pending(DocumentKind kind, int year) {
    LocalDate today = LocalDate.now(clock);
    return store.read(tx -> wanted.pending(tx, kind, year, planning.valid(tx, kind), today));
  }

  /** The papers of a kind that concern members: for a confirmation their money of the year. */
  public List<DuesSubject> of(DocumentKind kind, int year, List<MemberId> members) {
    return store.read(tx -> wanted.of(tx, kind, year, members));
  }

  /** What issuing would do and what stands against it. Changes nothing. */
  public DuesPlan plan(DuesOrder order) {
    return store.read(tx -> planning.batch(tx, order).plan());
  }

  /**
   * How one paper would look, with the number it would have next; as it is when it was issued.
   *
   * @throws Refusal when there is nothing to print for it, or something is not set
   */
  public FrozenPdf preview(DuesOrder order, DuesSubject subject) {
    return store.read(
        tx -> {
          var one = new DuesOrder(order.kind(), order.year(), List.of(subject), order.on());
          DuesBatch batch = planning.batch(tx, one);
          batch.refuseUnable();
          if (batch.drafts().isEmpty()) {
            return new FrozenPapers(records.documents()).of(tx, ids(batch.plan()).getFirst());
          }
          Paper paper =
              batch.drafts().getFirst().numbered().apply(numbers.sample(tx, one.kind(), one.on()));
          return FrozenPdf.of(press.print(List.of(paper), identities.of(tx, one.kind())));
        });
  }

  /**
   * Issues to everybody in the order who has not this very paper yet: numbered, printed, frozen; a
   * reminder is written down as sent.
   *
   * @return the new ones
   * @throws org.huiji.document.paper.PaperRefusal when something stands against a paper; nothing is
   *     issued then
   * @throws Refusal when one of them cannot have it, or something is not set
   */
  public List<DocumentId> issue(DuesOrder order, String operator, Progress progress) {
    Cause cause =
        Cause.of(
            operator,
            "action.document-issue",
            order.kind().key() + " × " + order.subjects().size());
    return store.change(
        cause,
        tx -> {
          DuesBatch batch = planning.batch(tx, order);
          batch.refuseUnable();
          return issue(tx, order, batch.drafts(), progress);
        });
  }

  /** The valid papers of an order, in its order, for printing. */
  public List<DocumentId> issued(DuesOrder order) {
    return ids(plan(order));
  }

  private List<DocumentId> issue(
      ChangeTx tx, DuesOrder order, List<Draft.Ready> drafts, Progress progress) {
    List<String> given = numbers.next(tx, order.kind(), order.on(), drafts.size());
    PdfIdentity identity = identities.of(tx, order.kind());
    List<NewDocument> papers = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!progress.goOn((double) i / drafts.size())) {
        throw new CancellationException();
      }
      papers.add(document(order, drafts.get(i), given.get(i), identity));
    }
    List<DocumentId> ids = records.documents().add(tx, papers);
    IntStream.range(0, ids.size())
        .forEach(i -> records.papers().add(tx, ids.get(i), drafts.get(i).about()));
    if (order.kind() == DocumentKind.DUES_REMINDER) {
      writeDown(tx, order.on(), drafts, ids);
    }
    return ids;
  }

  private NewDocument document(
      DuesOrder order, Draft.Ready draft, String number, PdfIdentity identity) {
    RegisterEntry entry = draft.entry();
    return new NewDocument(
        order.kind(),
        number,
        entry == null ? null : entry.id(),
        entry == null ? null : Long.valueOf(entry.version()),
        draft.name(),
        order.on(),
        FrozenPdf.of(press.print(List.of(draft.numbered().apply(number)), identity)),
        null,
        null);
  }

  private void writeDown(
      ChangeTx tx, LocalDate on, List<Draft.Ready> drafts, List<DocumentId> ids) {
    String sender = tx.cause().operator();
    List<Reminder> sent = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (drafts.get(i).subject() instanceof DuesSubject.Of(MemberId member)) {
        DocumentId letter = ids.get(i);
        drafts
            .get(i)
            .years()
            .forEach(
                year -> sent.add(new Reminder(member, year, on, IN_WRITING, sender, null, letter)));
      }
    }
    records.reminders().add(tx, sent);
  }

  private static List<DocumentId> ids(DuesPlan plan) {
    return plan.issued().stream().map(Row::document).filter(Objects::nonNull).toList();
  }
}
