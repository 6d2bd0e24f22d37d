package org.huiji.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.huiji.admission.ApplicationRepository;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Press;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.DocumentRepository.NewDocument;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.charge.YearFees;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.Numbering;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Issues certificates and notices. A batch is checked first; then every paper is numbered, printed
 * and frozen in one change, or none is. What was issued is printed again from its frozen bytes.
 */
public final class Issuing {

  private final Store store;
  private final DocumentRepository documents;
  private final Numbering numbering;
  private final Rulebooks rulebooks;
  private final Press press;
  private final Planning planning;
  private final Identities identities;

  public Issuing(
      Store store,
      MemberRepository members,
      ApplicationRepository applications,
      DocumentRepository documents,
      SettingRepository settings,
      Numbering numbering,
      Rulebooks rulebooks,
      YearFees fees,
      Press press,
      Clock clock) {
    this.store = store;
    this.documents = documents;
    this.numbering = numbering;
    this.rulebooks = rulebooks;
    this.press = press;
    this.identities = new Identities(settings, rulebooks, clock);
    this.planning =
        new Planning(
            members,
            applications,
            settings,
            rulebooks,
            fees,
            new ValidPapers(documents),
            new PaperNumbers(numbering, rulebooks),
            press,
            clock);
  }

  /** Members who have no valid paper of this kind yet, and for a notice were approved. */
  public List<MemberId> pending(DocumentKind kind) {
    return store.read(tx -> planning.pending(tx, kind));
  }

  /**
   * Whether so many are pending only because the register is new, as members taken in from a list
   * whose certificates were printed elsewhere: more than ten, and more than have one. Nobody is
   * taken to be meant then.
   */
  public boolean isBacklog(DocumentKind kind, int pending) {
    return store.read(tx -> planning.isBacklog(tx, kind, pending));
  }

  /** What issuing to these would do and what stands against it. Changes nothing. */
  public PaperPlan plan(DocumentKind kind, List<MemberId> who, LocalDate on, boolean overprint) {
    return store.read(tx -> planning.plan(tx, new Batch(kind, on, overprint), who));
  }

  /** How one member's paper would look, with a number as it could have. */
  public FrozenPdf preview(DocumentKind kind, MemberId who, LocalDate on, boolean overprint) {
    return store.read(
        tx -> {
          BatchPapers papers = planning.papers(tx, new Batch(kind, on, overprint), List.of(who));
          List<Paper> one = papers.samples(List.of(planning.member(tx, who)));
          return FrozenPdf.of(press.print(one, identities.of(tx, kind)));
        });
  }

  /**
   * Issues to everybody named who has none yet: numbered, printed, frozen.
   *
   * @throws org.huiji.document.paper.PaperRefusal when something stands against a paper; nothing is
   *     issued then
   * @throws Refusal when one of them cannot have the paper at all
   */
  public List<DocumentId> issue(
      DocumentKind kind,
      List<MemberId> who,
      LocalDate on,
      boolean overprint,
      String operator,
      Progress progress) {
    Cause cause = Cause.of(operator, "action.document-issue", kind.key() + " × " + who.size());
    var batch = new Batch(kind, on, overprint);
    return store.change(
        cause,
        tx -> {
          PaperPlan plan = planning.plan(tx, batch, who);
          refuseUnable(plan);
          return issue(tx, batch, plan.ready(), null, progress);
        });
  }

  /**
   * Issues a paper anew in place of a lost or spoilt one (会员管理办法 第十一条): a new number, the old one
   * void, both kept.
   *
   * @throws Refusal when it is void already, the rule book leaves open whether it may be, or it is
   *     filled from the ledger of dues or from declarations: that is issued anew where those are
   */
  public DocumentId reissue(
      DocumentId lost, LocalDate on, boolean overprint, String reason, String operator) {
    IssuedDocument before = store.read(tx -> known(tx, lost));
    if (before.kind().isOfRounds()) {
      throw Refusal.of("issue.of-rounds");
    }
    MemberId member = before.member();
    if (before.voided() != null || member == null) {
      throw Refusal.of("issue.void", before.number());
    }
    if (before.kind().isOfDues()) {
      throw Refusal.of("issue.of-dues");
    }
    refuseBlank(reason);
    Cause cause = Cause.of(operator, "action.document-reissue", before.number()).because(reason);
    return store.change(
        cause,
        tx -> {
          if (before.kind() == DocumentKind.CERTIFICATE) {
            Rulebook rulebook = rulebooks.on(tx, on);
            rulebook.settled(rulebook.register().reissue());
          }
          documents.cancel(tx, lost, reason);
          List<RegisterEntry> one = List.of(planning.member(tx, member));
          var batch = new Batch(before.kind(), on, overprint);
          return issue(tx, batch, one, new Instead(lost, reason), Progress.UNWATCHED).getFirst();
        });
  }

  /**
   * Says that a paper no longer counts; it stays in the register, its number is not used again.
   *
   * @throws Refusal when it is void already, or no reason is given
   */
  public void cancel(DocumentId id, String reason, String operator) {
    refuseBlank(reason);
    store.change(
        Cause.of(operator, "action.document-void", String.valueOf(id.value())).because(reason),
        tx -> {
          IssuedDocument before = known(tx, id);
          if (before.voided() != null) {
            throw Refusal.of("issue.void", before.number());
          }
          documents.cancel(tx, id, reason);
          return null;
        });
  }

  /** The paper that a reissue stands in for, and why. */
  private record Instead(DocumentId lost, String reason) {}

  private List<DocumentId> issue(
      ChangeTx tx,
      Batch batch,
      List<RegisterEntry> entries,
      @Nullable Instead instead,
      Progress progress) {
    List<MemberId> who = entries.stream().map(RegisterEntry::id).toList();
    BatchPapers papers = planning.papers(tx, batch, who);
    List<String> numbers =
        numbering.next(
            tx, batch.kind().key(), papers.scope(), entries.size(), place -> papers.number(place));
    List<Paper> numbered = papers.of(entries, numbers::get);
    PdfIdentity identity = identities.of(tx, batch.kind());
    var issued = new ArrayList<NewDocument>();
    for (int i = 0; i < entries.size(); i++) {
      if (!progress.goOn((double) i / entries.size())) {
        throw new CancellationException();
      }
      RegisterEntry entry = entries.get(i);
      issued.add(
          new NewDocument(
              batch.kind(),
              numbers.get(i),
              entry.id(),
              entry.version(),
              entry.member().name(),
              batch.on(),
              FrozenPdf.of(press.print(List.of(numbered.get(i)), identity)),
              instead == null ? null : instead.lost(),
              instead == null ? null : instead.reason()));
    }
    return documents.add(tx, issued);
  }

  private IssuedDocument known(ReadTx tx, DocumentId id) {
    return documents.find(tx, id).orElseThrow(() -> Refusal.of("issue.unknown", id.value()));
  }

  private static void refuseUnable(PaperPlan plan) {
    if (!plan.unable().isEmpty()) {
      throw new Refusal(plan.unable().getFirst().reason());
    }
  }

  private static void refuseBlank(String reason) {
    if (reason.isBlank()) {
      throw Refusal.of("issue.no-reason");
    }
  }
}
