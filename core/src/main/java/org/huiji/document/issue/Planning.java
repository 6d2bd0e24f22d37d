package org.huiji.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.admission.ApplicationRepository;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.Press;
import org.huiji.document.pdf.Drawing;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.charge.YearFees;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingKey;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Who gets a paper and what stands against it. */
final class Planning {

  /** From so many on, reading everybody is quicker than asking for each. */
  private static final int MANY = 8;

  private final MemberRepository members;
  private final ApplicationRepository applications;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final YearFees fees;
  private final ValidPapers valid;
  private final PaperNumbers numbers;
  private final Press press;
  private final Clock clock;

  Planning(
      MemberRepository members,
      ApplicationRepository applications,
      SettingRepository settings,
      Rulebooks rulebooks,
      YearFees fees,
      ValidPapers valid,
      PaperNumbers numbers,
      Press press,
      Clock clock) {
    this.members = members;
    this.applications = applications;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.fees = fees;
    this.valid = valid;
    this.numbers = numbers;
    this.press = press;
    this.clock = clock;
  }

  List<MemberId> pending(ReadTx tx, DocumentKind kind) {
    Set<MemberId> having = valid.of(tx, kind).keySet();
    Set<MemberId> applied =
        kind == DocumentKind.APPROVAL ? applications.all(tx).keySet() : Set.of();
    return members.asOf(tx, today()).stream()
        .filter(entry -> entry.member().membership().status() == MemberStatus.MEMBER)
        .map(RegisterEntry::id)
        .filter(id -> !having.contains(id))
        .filter(id -> kind != DocumentKind.APPROVAL || applied.contains(id))
        .toList();
  }

  boolean isBacklog(ReadTx tx, DocumentKind kind, int pending) {
    return Backlog.is(kind, pending, valid.of(tx, kind).size());
  }

  PaperPlan plan(ReadTx tx, Batch batch, List<MemberId> who) {
    Map<MemberId, IssuedDocument> having = valid.of(tx, batch.kind());
    BatchPapers papers = papers(tx, batch, who);
    var ready = new ArrayList<RegisterEntry>();
    var issued = new ArrayList<RegisterEntry>();
    var unable = new ArrayList<PaperPlan.Unable>();
    for (RegisterEntry entry : entries(tx, who)) {
      papers
          .against(entry)
          .or(() -> otherwise(tx, batch, having.get(entry.id())))
          .ifPresentOrElse(
              reason -> unable.add(new PaperPlan.Unable(entry, reason)),
              () -> (having.containsKey(entry.id()) ? issued : ready).add(entry));
    }
    List<PaperProblem> problems = press.check(papers.samples(ready));
    return new PaperPlan(
        batch.kind(),
        batch.on(),
        ready,
        issued,
        unable,
        problems.stream()
            .map(problem -> new PaperPlan.Obstacle(ready.get(problem.paper()), problem))
            .toList(),
        ready.isEmpty() ? "" : numbers.sample(tx, batch.kind(), batch.on()),
        papers.missing(ready));
  }

  /** A certificate is frozen with its border or without; printed again it is what it was. */
  private Optional<Message> otherwise(ReadTx tx, Batch batch, @Nullable IssuedDocument paper) {
    if (paper == null || batch.kind() != DocumentKind.CERTIFICATE) {
      return Optional.empty();
    }
    boolean bordered = Drawing.isOn(valid.frozen(tx, paper.id()).bytes());
    if (bordered != batch.overprint()) {
      return Optional.empty();
    }
    return Optional.of(
        Message.of(
            bordered ? "issue.has-border" : "issue.has-no-border",
            paper.subject(),
            paper.number()));
  }

  BatchPapers papers(ReadTx tx, Batch batch, List<MemberId> who) {
    boolean notices = batch.kind() == DocumentKind.APPROVAL;
    Map<SettingKey, String> set = settings.all(tx);
    YearFees.Assessed assessed =
        notices
            ? fees.of(tx, batch.on().getYear(), who)
            : new YearFees.Assessed(Optional.empty(), Map.of());
    return new BatchPapers(
        batch,
        rulebooks.on(tx, batch.on()),
        set,
        notices ? applications.all(tx) : Map.of(),
        new NoticeFacts(batch.on(), set, assessed));
  }

  /**
   * The member a paper is for.
   *
   * @throws Refusal when it is none now
   */
  RegisterEntry member(ReadTx tx, MemberId id) {
    RegisterEntry entry = entries(tx, List.of(id)).getFirst();
    if (entry.member().membership().status() != MemberStatus.MEMBER) {
      throw Refusal.of("issue.not-member", entry.member().name());
    }
    return entry;
  }

  private List<RegisterEntry> entries(ReadTx tx, List<MemberId> who) {
    Function<MemberId, RegisterEntry> known = who.size() < MANY ? one(tx) : amongAll(tx);
    return who.stream().map(known).toList();
  }

  private Function<MemberId, RegisterEntry> one(ReadTx tx) {
    return id -> members.find(tx, id, today()).orElseThrow(() -> unknown(id));
  }

  private Function<MemberId, RegisterEntry> amongAll(ReadTx tx) {
    Map<MemberId, RegisterEntry> all =
        members.asOf(tx, today()).stream()
            .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    return id -> {
      RegisterEntry entry = all.get(id);
      if (entry == null) {
        throw unknown(id);
      }
      return entry;
    };
  }

  private static Refusal unknown(MemberId id) {
    return Refusal.of("member.unknown", id.value());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
