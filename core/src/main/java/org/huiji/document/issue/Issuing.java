package org.huiji.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huiji.admission.Admissions;
import org.huiji.admission.ApplicationRepository;
import org.huiji.admission.StepRecord;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.Press;
import org.huiji.document.pdf.PdfBinder;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.DocumentRepository.NewDocument;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.Numbering;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Issues certificates and notices. A batch is checked first; then every paper is numbered, printed
 * and frozen in one change, or none is. What was issued is printed again from its frozen bytes.
 */
public final class Issuing {

  private final Store store;
  private final MemberRepository members;
  private final ApplicationRepository applications;
  private final DocumentRepository documents;
  private final SettingRepository settings;
  private final Numbering numbering;
  private final Rulebooks rulebooks;
  private final Press press;
  private final Clock clock;

  public Issuing(
      Store store,
      MemberRepository members,
      ApplicationRepository applications,
      DocumentRepository documents,
      SettingRepository settings,
      Numbering numbering,
      Rulebooks rulebooks,
      Press press,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.applications = applications;
    this.documents = documents;
    this.settings = settings;
    this.numbering = numbering;
    this.rulebooks = rulebooks;
    this.press = press;
    this.clock = clock;
  }

  /** Members who have no valid paper of this kind yet, and for a notice were approved. */
  public List<MemberId> pending(DocumentKind kind) {
    return store.read(
        tx -> {
          Map<MemberId, IssuedDocument> valid = valid(tx, kind);
          Map<MemberId, List<StepRecord>> steps = applications.all(tx);
          return members.asOf(tx, today()).stream()
              .filter(entry -> entry.member().membership().status() == MemberStatus.MEMBER)
              .filter(entry -> !valid.containsKey(entry.id()))
              .filter(entry -> kind != DocumentKind.APPROVAL || steps.containsKey(entry.id()))
              .map(RegisterEntry::id)
              .toList();
        });
  }

  /** What issuing to these would do and what stands against it. Changes nothing. */
  public PaperPlan plan(DocumentKind kind, List<MemberId> who, LocalDate on, boolean overprint) {
    return store.read(tx -> plan(tx, kind, who, on, overprint));
  }

  private PaperPlan plan(
      ReadTx tx, DocumentKind kind, List<MemberId> who, LocalDate on, boolean overprint) {
    Map<MemberId, IssuedDocument> valid = valid(tx, kind);
    Map<MemberId, List<StepRecord>> steps = applications.all(tx);
    var ready = new ArrayList<RegisterEntry>();
    var issued = new ArrayList<RegisterEntry>();
    var unable = new ArrayList<PaperPlan.Unable>();
    for (MemberId id : who) {
      RegisterEntry entry = known(tx, id);
      Optional<Message> against = against(kind, entry, steps);
      if (against.isPresent()) {
        unable.add(new PaperPlan.Unable(entry, against.get()));
      } else {
        (valid.containsKey(id) ? issued : ready).add(entry);
      }
    }
    List<PaperProblem> problems =
        press.check(papers(tx, kind, ready, on, overprint, _ -> sample(tx, kind, on)));
    return new PaperPlan(
        kind,
        on,
        ready,
        issued,
        unable,
        problems.stream()
            .map(problem -> new PaperPlan.Obstacle(ready.get(problem.paper()), problem))
            .toList());
  }

  /** How one member's paper would look, with the number it would have next. */
  public FrozenPdf preview(DocumentKind kind, MemberId who, LocalDate on, boolean overprint) {
    return store.read(
        tx -> {
          List<RegisterEntry> one = List.of(member(tx, who));
          List<Paper> papers = papers(tx, kind, one, on, overprint, _ -> sample(tx, kind, on));
          return FrozenPdf.of(press.print(papers, identity(tx, kind)));
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
    return store.change(
        cause,
        tx -> {
          PaperPlan plan = plan(tx, kind, who, on, overprint);
          refuseUnable(plan);
          return issue(tx, kind, plan.ready(), on, overprint, null, null, progress);
        });
  }

  /**
   * Issues a paper anew in place of a lost or spoilt one (会员管理办法 第十一条): a new number, the old one
   * void, both kept.
   *
   * @throws Refusal when it is void already, or the rule book leaves open whether it may be
   */
  public DocumentId reissue(
      DocumentId lost, LocalDate on, boolean overprint, String reason, String operator) {
    IssuedDocument before =
        store
            .read(tx -> documents.find(tx, lost))
            .orElseThrow(() -> Refusal.of("issue.unknown", lost.value()));
    MemberId member = before.member();
    if (before.voided() != null || member == null) {
      throw Refusal.of("issue.void", before.number());
    }
    if (reason.isBlank()) {
      throw Refusal.of("issue.no-reason");
    }
    Cause cause = Cause.of(operator, "action.document-reissue", before.number()).because(reason);
    return store.change(
        cause,
        tx -> {
          Rulebook rulebook = rulebook(tx, on);
          if (before.kind() == DocumentKind.CERTIFICATE) {
            rulebook.settled(rulebook.register().reissue());
          }
          documents.cancel(tx, lost, reason);
          return issue(
                  tx,
                  before.kind(),
                  List.of(member(tx, member)),
                  on,
                  overprint,
                  lost,
                  reason,
                  Progress.UNWATCHED)
              .getFirst();
        });
  }

  /**
   * Says that a paper no longer counts; it stays in the register, its number is not used again.
   *
   * @throws Refusal when it is void already, or no reason is given
   */
  public void cancel(DocumentId id, String reason, String operator) {
    if (reason.isBlank()) {
      throw Refusal.of("issue.no-reason");
    }
    store.change(
        Cause.of(operator, "action.document-void", String.valueOf(id.value())).because(reason),
        tx -> {
          IssuedDocument before =
              documents.find(tx, id).orElseThrow(() -> Refusal.of("issue.unknown", id.value()));
          if (before.voided() != null) {
            throw Refusal.of("issue.void", before.number());
          }
          documents.cancel(tx, id, reason);
          return null;
        });
  }

  /** The frozen papers, bound into one file when there are several. */
  public FrozenPdf bound(List<DocumentId> ids) {
    return store.read(
        tx -> {
          List<FrozenPdf> papers = ids.stream().map(id -> documents.pdf(tx, id)).toList();
          if (papers.size() == 1) {
            return papers.getFirst();
          }
          DocumentKind kind = documents.find(tx, ids.getFirst()).orElseThrow().kind();
          byte[] bytes =
              PdfBinder.bind(papers.stream().map(FrozenPdf::bytes).toList(), identity(tx, kind));
          return new FrozenPdf(bytes, papers.stream().mapToInt(FrozenPdf::pages).sum());
        });
  }

  /** The valid papers of these members, for printing again. */
  public List<DocumentId> issuedTo(DocumentKind kind, List<MemberId> who) {
    return store.read(
        tx -> {
          Map<MemberId, IssuedDocument> valid = valid(tx, kind);
          return who.stream()
              .map(valid::get)
              .filter(Objects::nonNull)
              .map(IssuedDocument::id)
              .toList();
        });
  }

  public List<IssuedDocument> register() {
    return store.read(documents::all);
  }

  private List<DocumentId> issue(
      ChangeTx tx,
      DocumentKind kind,
      List<RegisterEntry> entries,
      LocalDate on,
      boolean overprint,
      @Nullable DocumentId replaces,
      @Nullable String reason,
      Progress progress) {
    NumberPattern pattern = pattern(tx, kind, on);
    List<String> numbers =
        numbering.next(
            tx,
            kind.key(),
            scope(pattern, on),
            entries.size(),
            place -> pattern.format(on.getYear(), place));
    List<Paper> papers = papers(tx, kind, entries, on, overprint, numbers::get);
    PdfIdentity identity = identity(tx, kind);
    var issued = new ArrayList<NewDocument>();
    for (int i = 0; i < entries.size(); i++) {
      if (!progress.goOn((double) i / entries.size())) {
        throw new CancellationException();
      }
      RegisterEntry entry = entries.get(i);
      issued.add(
          new NewDocument(
              kind,
              numbers.get(i),
              entry.id(),
              entry.version(),
              entry.member().name(),
              on,
              FrozenPdf.of(press.print(List.of(papers.get(i)), identity)),
              replaces,
              reason));
    }
    return documents.add(tx, issued);
  }

  private List<Paper> papers(
      ReadTx tx,
      DocumentKind kind,
      List<RegisterEntry> entries,
      LocalDate on,
      boolean overprint,
      Function<Integer, String> number) {
    var factory = new PaperFactory(rulebook(tx, on), settings.all(tx));
    Map<MemberId, List<StepRecord>> steps =
        kind == DocumentKind.APPROVAL ? applications.all(tx) : Map.of();
    return IntStream.range(0, entries.size())
        .mapToObj(
            i -> {
              RegisterEntry entry = entries.get(i);
              return factory.paper(
                  kind,
                  entry,
                  number.apply(i),
                  on,
                  steps.getOrDefault(entry.id(), List.of()),
                  overprint);
            })
        .toList();
  }

  private String sample(ReadTx tx, DocumentKind kind, LocalDate on) {
    return pattern(tx, kind, on).format(on.getYear(), 1);
  }

  private NumberPattern pattern(ReadTx tx, DocumentKind kind, LocalDate on) {
    return rulebook(tx, on)
        .numberPattern(
            switch (kind) {
              case CERTIFICATE -> Numbered.CERTIFICATE;
              case APPROVAL -> Numbered.APPROVAL_NOTICE;
              case PLAQUES, ROSTER -> throw new IllegalArgumentException(kind + " has no number");
            });
  }

  private static String scope(NumberPattern pattern, LocalDate on) {
    return pattern.scope() == NumberPattern.Scope.YEAR ? String.valueOf(on.getYear()) : "*";
  }

  private PdfIdentity identity(ReadTx tx, DocumentKind kind) {
    Rulebook rulebook = rulebook(tx, today());
    String title =
        rulebook.title(
            switch (kind) {
              case CERTIFICATE -> PaperKind.MEMBER_CERTIFICATE;
              case APPROVAL -> PaperKind.APPROVAL_NOTICE;
              case PLAQUES -> PaperKind.PLAQUE_LIST;
              case ROSTER -> PaperKind.ROSTER;
            });
    String issuer = new PaperFactory(rulebook, settings.all(tx)).issuer();
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    return new PdfIdentity(title, issuer, now);
  }

  private Map<MemberId, IssuedDocument> valid(ReadTx tx, DocumentKind kind) {
    var valid = new HashMap<MemberId, IssuedDocument>();
    for (IssuedDocument document : documents.all(tx)) {
      MemberId member = document.member();
      if (document.kind() == kind && document.voided() == null && member != null) {
        valid.putIfAbsent(member, document);
      }
    }
    return valid;
  }

  private RegisterEntry member(ReadTx tx, MemberId id) {
    RegisterEntry entry = known(tx, id);
    if (!isMember(entry)) {
      throw new Refusal(notMember(entry));
    }
    return entry;
  }

  private RegisterEntry known(ReadTx tx, MemberId id) {
    return members
        .find(tx, id, today())
        .orElseThrow(() -> Refusal.of("member.unknown", id.value()));
  }

  private static Optional<Message> against(
      DocumentKind kind, RegisterEntry entry, Map<MemberId, List<StepRecord>> steps) {
    if (!isMember(entry)) {
      return Optional.of(notMember(entry));
    }
    boolean approved =
        steps.getOrDefault(entry.id(), List.of()).stream()
            .anyMatch(step -> step.step().equals(Admissions.APPROVAL));
    return kind == DocumentKind.APPROVAL && !approved
        ? Optional.of(Message.of("issue.not-approved", entry.member().name()))
        : Optional.empty();
  }

  private static void refuseUnable(PaperPlan plan) {
    if (!plan.unable().isEmpty()) {
      throw new Refusal(plan.unable().getFirst().reason());
    }
  }

  private static boolean isMember(RegisterEntry entry) {
    return entry.member().membership().status() == MemberStatus.MEMBER;
  }

  private static Message notMember(RegisterEntry entry) {
    return Message.of("issue.not-member", entry.member().name());
  }

  private Rulebook rulebook(ReadTx tx, LocalDate on) {
    return rulebooks.on(tx, on);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
