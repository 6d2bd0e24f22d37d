package org.huiji.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** Keeps the register: adds members, changes how they are described, tells their history. */
public final class Registrar {

  private final Store store;
  private final MemberRepository members;
  private final MemberNumbers numbers;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public Registrar(
      Store store,
      MemberRepository members,
      MemberNumbers numbers,
      Rulebooks rulebooks,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.numbers = numbers;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Everybody as described on a date. */
  public List<RegisterEntry> asOf(LocalDate date) {
    return store.read(tx -> members.asOf(tx, date));
  }

  /** Everybody there ever was, former members and applicants too, as described last. */
  public List<RegisterEntry> everybody() {
    return store.read(members::everybody);
  }

  public Optional<RegisterEntry> find(MemberId id, LocalDate date) {
    return store.read(tx -> members.find(tx, id, date));
  }

  /** What stands against a description, before it is saved. */
  public List<Problem> check(MemberDraft draft, @Nullable MemberId self) {
    return store.read(tx -> check(tx, draft, self));
  }

  /** A check against everybody known now, for a form that asks again with every letter. */
  public MemberCheck checking() {
    return store.read(this::checking);
  }

  private MemberCheck checking(ReadTx tx) {
    return new MemberCheck(rulebooks.on(tx, today()), members.everybody(tx));
  }

  private List<Problem> check(ReadTx tx, MemberDraft draft, @Nullable MemberId self) {
    return checking(tx).check(draft, self);
  }

  /**
   * Adds somebody; a member gets a number, an applicant none yet.
   *
   * @throws Refusal when an error stands against it, or it is no member any more: who left is known
   *     by a recorded decision
   */
  public MemberId add(MemberDraft draft, LocalDate from, String operator, @Nullable String why) {
    Cause cause = Cause.of(operator, "action.member-add", draft.text(MemberField.NAME));
    return store.change(cause.because(why), tx -> add(tx, draft, from));
  }

  private MemberId add(ChangeTx tx, MemberDraft draft, LocalDate from) {
    refuseErrors(check(tx, draft, null));
    if (isFormer(draft)) {
      throw Refusal.of("member.end-by-decision", draft.text(MemberField.NAME));
    }
    MemberId id = members.create(tx, 1).getFirst();
    members.add(tx, VersionHistory.first(id, from, draft));
    if (draft.text(MemberField.STATUS).equals(MemberStatus.MEMBER.name())) {
      numbers.give(tx, Map.of(id, Optional.empty()));
    }
    return id;
  }

  /**
   * Describes a member anew from a date on; what was described before stays as history.
   *
   * @throws Refusal when an error stands against it, it would end the membership without a recorded
   *     decision, or take back without a reason that it ended
   */
  public void amend(
      MemberId id, MemberDraft draft, LocalDate from, String operator, @Nullable String why) {
    Cause cause = Cause.of(operator, "action.member-edit", draft.text(MemberField.NAME));
    store.change(
        cause.because(why),
        tx -> {
          refuseErrors(check(tx, draft, id));
          var history = new VersionHistory(id, members.versions(tx, id));
          history.on(from).ifPresent(known -> refuseSilently(known.draft(), draft, why));
          members.add(tx, history.amend(from, draft));
          return null;
        });
  }

  private static void refuseSilently(MemberDraft before, MemberDraft after, @Nullable String why) {
    boolean was = isFormer(before);
    if (!was && isFormer(after)) {
      throw Refusal.of("member.end-by-decision", after.text(MemberField.NAME));
    }
    if (was && !isFormer(after) && (why == null || why.isBlank())) {
      throw Refusal.of("member.end-taken-back", after.text(MemberField.NAME));
    }
  }

  private static boolean isFormer(MemberDraft draft) {
    return draft.text(MemberField.STATUS).equals(MemberStatus.FORMER.name());
  }

  /** What happened to a member, newest first. */
  public List<HistoryEntry> history(MemberId id) {
    List<MemberVersion> versions = store.read(tx -> members.versions(tx, id));
    var history = new ArrayList<HistoryEntry>();
    for (int i = 0; i < versions.size(); i++) {
      MemberVersion version = versions.get(i);
      MemberDraft before =
          new VersionHistory(id, versions.subList(0, i))
              .on(version.validFrom())
              .map(MemberVersion::draft)
              .orElse(new MemberDraft(Map.of()));
      history.addFirst(new HistoryEntry(version, before.changesTo(version.draft())));
    }
    return history;
  }

  /** A version and how it differs from what counted on its date before. */
  public record HistoryEntry(MemberVersion version, List<FieldChange> changes) {}

  private static void refuseErrors(List<Problem> problems) {
    problems.stream()
        .filter(Problem::isError)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new Refusal(problem.message());
            });
  }
}
