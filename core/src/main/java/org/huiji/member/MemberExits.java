package org.huiji.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.organ.Organ;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Ends memberships, each by a recorded decision with its day, organ and reason (会员管理办法 第十七条、第十八条);
 * a status alone never ends one.
 */
public final class MemberExits {

  private final Store store;
  private final MemberRepository members;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public MemberExits(Store store, MemberRepository members, Rulebooks rulebooks, Clock clock) {
    this.store = store;
    this.members = members;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /** The decision that ended a membership last. */
  public Optional<MemberExit> of(MemberId id) {
    return store.read(tx -> members.exit(tx, id));
  }

  /**
   * Ends a membership from the decision's day on.
   *
   * @param exit whose organ may also be the id of one of the rule book's
   * @throws Refusal when it is no member, the day lies in the future or before it joined, or the
   *     organ or reason is missing
   */
  public void end(MemberExit exit, String operator) {
    String name =
        store
            .read(tx -> members.latest(tx, exit.member()))
            .map(entry -> entry.member().name())
            .orElseThrow(() -> Refusal.of("member.unknown", exit.member().value()));
    Cause cause = Cause.of(operator, "action.member-end", name).because(exit.reason());
    store.change(cause, tx -> end(tx, named(tx, exit)));
  }

  private MemberExit named(ChangeTx tx, MemberExit exit) {
    String organ =
        rulebooks
            .on(tx, LocalDate.now(clock))
            .organ(exit.organ().strip())
            .map(Organ::name)
            .orElse(exit.organ().strip());
    return new MemberExit(exit.member(), exit.on(), organ, exit.meeting(), exit.reason().strip());
  }

  private @Nullable Void end(ChangeTx tx, MemberExit exit) {
    RegisterEntry entry =
        members
            .latest(tx, exit.member())
            .orElseThrow(() -> Refusal.of("member.unknown", exit.member().value()));
    refuse(entry, exit);
    RegisterEntry then =
        members
            .find(tx, exit.member(), exit.on())
            .orElseThrow(
                () ->
                    Refusal.of(
                        "member.end-before-joining",
                        entry.member().name(),
                        exit.on(),
                        entry.validFrom()));
    describe(tx, then, exit.on());
    RegisterEntry last = members.latest(tx, exit.member()).orElseThrow();
    if (last.member().membership().status() != MemberStatus.FORMER) {
      describe(tx, last, last.validFrom());
    }
    members.addExit(tx, exit);
    return null;
  }

  private void describe(ChangeTx tx, RegisterEntry entry, LocalDate from) {
    MemberDraft left =
        MemberDraft.of(entry.member()).with(MemberField.STATUS, MemberStatus.FORMER.name());
    var history = new VersionHistory(entry.id(), members.versions(tx, entry.id()));
    members.add(tx, history.amend(from, left));
  }

  private void refuse(RegisterEntry entry, MemberExit exit) {
    String name = entry.member().name();
    Membership membership = entry.member().membership();
    boolean belongs =
        membership.status() == MemberStatus.MEMBER
            || membership.status() == MemberStatus.EXIT_PENDING;
    if (!belongs) {
      throw Refusal.of("member.end-no-member", name);
    }
    if (exit.organ().isBlank()) {
      throw Refusal.of("member.end-no-organ", name);
    }
    if (exit.reason().isBlank()) {
      throw Refusal.of("member.end-no-reason", name);
    }
    LocalDate today = LocalDate.now(clock);
    if (exit.on().isAfter(today)) {
      throw Refusal.of("member.end-future", exit.on(), today);
    }
    if (membership.joined() != null && exit.on().isBefore(membership.joined().earliest())) {
      throw Refusal.of("member.end-before-joining", name, exit.on(), membership.joined());
    }
  }
}
