package org.huiji.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.charge.YearFees;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/**
 * Records that papers were handed over (会员管理办法 第五条（四）): to whom, on which date, by whom. What was
 * recorded wrongly is recorded again; the later record counts, both are kept.
 */
public final class Handover {

  /** The step in which the fee is paid and the certificate fetched, as the rule books name it. */
  private static final String FEE_AND_CERTIFICATE = "notice";

  private final Store store;
  private final DocumentRepository documents;
  private final MemberRepository members;
  private final Rulebooks rulebooks;
  private final YearFees fees;
  private final Clock clock;

  public Handover(
      Store store,
      DocumentRepository documents,
      MemberRepository members,
      Rulebooks rulebooks,
      YearFees fees,
      Clock clock) {
    this.store = store;
    this.rulebooks = rulebooks;
    this.fees = fees;
    this.documents = documents;
    this.members = members;
    this.clock = clock;
  }

  /**
   * Records it for all of them or for none.
   *
   * @param receiver who took them; blank when each was taken by its unit's own liaison
   * @throws Refusal when one of them is void, was issued after that date, or has no liaison; or the
   *     date lies in the future
   */
  public void record(List<DocumentId> papers, LocalDate on, String receiver, String operator) {
    if (on.isAfter(LocalDate.now(clock))) {
      throw Refusal.of("issue.delivery-future", on);
    }
    store.change(
        Cause.of(operator, "action.document-deliver", "× " + papers.size()),
        tx -> {
          papers.forEach(id -> record(tx, id, on, receiver.strip()));
          return null;
        });
  }

  /**
   * Certificates that would be handed over before the fee is paid, where the rule book says that
   * the fee comes first (会员管理办法 第五条（四）). It is only told: the association may have its reasons.
   */
  public List<Message> unpaid(List<DocumentId> papers, LocalDate on) {
    return store.read(
        tx ->
            feeFirst(tx, on)
                .map(step -> unpaid(tx, step, holders(tx, papers), on))
                .orElse(List.of()));
  }

  /**
   * The same for members whose fee and certificate are written down as a step of admission.
   *
   * @param step its id; nobody is told of for another one
   */
  public List<Message> unpaid(String step, List<MemberId> who, LocalDate on) {
    return store.read(
        tx ->
            feeFirst(tx, on)
                .filter(known -> known.id().equals(step))
                .map(known -> unpaid(tx, known, named(tx, who), on))
                .orElse(List.of()));
  }

  private Map<MemberId, String> named(ReadTx tx, List<MemberId> who) {
    Map<MemberId, String> named = new LinkedHashMap<>();
    LocalDate today = LocalDate.now(clock);
    who.forEach(
        id -> members.find(tx, id, today).ifPresent(entry -> named.put(id, entry.member().name())));
    return named;
  }

  private Optional<AdmissionStep> feeFirst(ReadTx tx, LocalDate on) {
    Rulebook rulebook = rulebooks.on(tx, on);
    return rulebook.ifSettled(rulebook.admission().steps()).stream()
        .flatMap(List::stream)
        .filter(step -> step.id().equals(FEE_AND_CERTIFICATE))
        .findFirst();
  }

  private Map<MemberId, String> holders(ReadTx tx, List<DocumentId> papers) {
    Map<MemberId, String> holders = new LinkedHashMap<>();
    for (DocumentId id : papers) {
      IssuedDocument paper = documents.find(tx, id).orElse(null);
      if (paper != null && paper.kind() == DocumentKind.CERTIFICATE && paper.member() != null) {
        holders.put(paper.member(), paper.subject());
      }
    }
    return holders;
  }

  private List<Message> unpaid(
      ReadTx tx, AdmissionStep step, Map<MemberId, String> names, LocalDate on) {
    String year = String.valueOf(on.getYear());
    Map<MemberId, YearFees.Fee> owed = fees.of(tx, on.getYear(), List.copyOf(names.keySet())).of();
    List<Message> unpaid = new ArrayList<>();
    names.forEach(
        (member, name) -> {
          if (owed.get(member) instanceof YearFees.Fee.Owed(long fen, _)) {
            unpaid.add(Message.of("issue.unpaid", name, year, Yuan.grouped(fen), step.article()));
          }
        });
    return unpaid;
  }

  private void record(ChangeTx tx, DocumentId id, LocalDate on, String receiver) {
    IssuedDocument paper =
        documents.find(tx, id).orElseThrow(() -> Refusal.of("issue.unknown", id.value()));
    if (paper.voided() != null) {
      throw Refusal.of("issue.delivery-void", paper.number());
    }
    if (on.isBefore(paper.issuedOn())) {
      throw Refusal.of("issue.delivery-early", paper.number(), paper.issuedOn(), on);
    }
    documents.deliver(tx, id, on, receiver.isEmpty() ? liaison(tx, paper) : receiver);
  }

  private String liaison(ReadTx tx, IssuedDocument paper) {
    return Optional.ofNullable(paper.member())
        .flatMap(member -> person(tx, member))
        .map(Person::name)
        .filter(name -> !name.isBlank())
        .orElseThrow(() -> Refusal.of("issue.delivery-nobody", paper.subject()));
  }

  private Optional<Person> person(ReadTx tx, MemberId id) {
    return members
        .find(tx, id, LocalDate.now(clock))
        .map(entry -> entry.member())
        .flatMap(
            member -> member.person(PersonRole.LIAISON).or(() -> member.person(PersonRole.SELF)));
  }
}
