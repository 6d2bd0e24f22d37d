package org.huiji.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.office.Office;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Answers since when members hold what a list says for its own day only. An answer is a change of
 * its own and can be taken back.
 */
public final class OfficeBeginnings {

  private final Store store;
  private final MemberRepository members;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public OfficeBeginnings(Store store, MemberRepository members, Rulebooks rulebooks, Clock clock) {
    this.store = store;
    this.members = members;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * A time for which nobody said what a member held.
   *
   * @param entry as described last
   * @param said what is said first after that time, and from which day on
   * @param source the list it came with; none for one typed in
   */
  public record Unsaid(RegisterEntry entry, MemberVersion said, @Nullable String source) {}

  /**
   * An answer.
   *
   * @param since the first day; for who joined later, from its joining on
   * @param office id of another office than what is said first after that day, {@link
   *     Office#MEMBER} for none
   */
  public record Answer(LocalDate since, @Nullable String office) {}

  /**
   * What became of an answer.
   *
   * @param change to be taken back by
   * @param answered how many now have an office for that time
   * @param left those it says nothing about, and why
   */
  public record Answered(ChangeId change, int answered, List<Message> left) {

    public Answered {
      left = List.copyOf(left);
    }
  }

  /** All members of whom something is not said, by number. */
  public List<Unsaid> unsaid() {
    return store.read(this::unsaid);
  }

  private List<Unsaid> unsaid(ReadTx tx) {
    Map<MemberId, List<MemberVersion>> versions =
        members.versions(tx, members.withoutOfficeSaid(tx));
    List<Unsaid> unsaid = new ArrayList<>();
    for (RegisterEntry entry : members.outlines(tx, MemberRepository.END_OF_TIME)) {
      List<MemberVersion> own = versions.get(entry.id());
      if (own != null) {
        said(new VersionHistory(entry.id(), own))
            .ifPresent(said -> unsaid.add(new Unsaid(entry, said, said.cause().source())));
      }
    }
    return unsaid;
  }

  /** What is said first after the newest time of which nothing is. */
  private static Optional<MemberVersion> said(VersionHistory history) {
    return history.lastOfficeNotSaid().flatMap(history::officesSaidAfter);
  }

  /** Those of the members, described by a change, of whom something is not said. */
  public List<Unsaid> unsaidSince(ChangeId change) {
    return store.read(
        tx -> {
          List<MemberId> touched = members.touchedBy(tx, change);
          return unsaid(tx).stream().filter(one -> touched.contains(one.entry().id())).toList();
        });
  }

  /**
   * Records since when they hold their office.
   *
   * @throws Refusal when the day lies in the future, the office is none of the rule book's, or the
   *     answer says nothing new about any of them
   */
  public Answered answer(List<MemberId> who, Answer answer, String operator) {
    Cause cause = Cause.of(operator, "action.office-since", answer.since() + " × " + who.size());
    return store.change(cause, tx -> answer(tx, who, answer));
  }

  private Answered answer(ChangeTx tx, List<MemberId> who, Answer answer) {
    if (answer.since().isAfter(LocalDate.now(clock))) {
      throw Refusal.of("member.office-future", answer.since());
    }
    String office = office(tx, answer.office());
    List<NewVersion> versions = new ArrayList<>();
    List<Message> left = new ArrayList<>();
    int answered = 0;
    Map<MemberId, List<MemberVersion>> recorded = members.versions(tx, who);
    for (MemberId id : who) {
      var history = new VersionHistory(id, recorded.getOrDefault(id, List.of()));
      List<NewVersion> added = said(history, answer.since(), office);
      if (added.isEmpty()) {
        left.add(whyLeft(tx, id, history, answer.since()));
      } else {
        versions.addAll(added);
        answered++;
      }
    }
    if (answered == 0) {
      throw left.stream()
          .findFirst()
          .map(Refusal::new)
          .orElseGet(() -> Refusal.of("member.office-nobody"));
    }
    members.add(tx, versions);
    return new Answered(tx.id(), answered, left);
  }

  private List<NewVersion> said(VersionHistory history, LocalDate since, @Nullable String office) {
    LocalDate from = history.firstMemberDay().filter(since::isBefore).orElse(since);
    Optional<MemberDraft> then =
        history.on(from).map(MemberVersion::draft).filter(draft -> !draft.isOfficeKnown());
    Optional<MemberDraft> later = history.officesSaidAfter(from).map(MemberVersion::draft);
    if (then.isEmpty() || (office == null && later.isEmpty())) {
      return List.of();
    }
    MemberDraft answered =
        office == null
            ? then.get()
                .with(MemberField.OFFICES, later.orElseThrow().get(MemberField.OFFICES))
                .with(MemberField.FEE_TIER, later.orElseThrow().get(MemberField.FEE_TIER))
            : then.get().with(MemberField.OFFICES, office.equals(Office.MEMBER) ? null : office);
    return history.amend(from, answered);
  }

  private Message whyLeft(ReadTx tx, MemberId id, VersionHistory history, LocalDate since) {
    String name = members.latest(tx, id).map(entry -> entry.member().name()).orElse("?");
    return history.on(since).isEmpty()
        ? Message.of("member.office-not-member", name, since)
        : Message.of("member.office-known", name, since);
  }

  private @Nullable String office(ReadTx tx, @Nullable String named) {
    if (named == null) {
      return null;
    }
    Rulebook rulebook = rulebooks.on(tx, LocalDate.now(clock));
    return rulebook.offices().stream()
        .filter(
            office ->
                office.id().equals(named)
                    || office.name().equals(named)
                    || office.unitName().equals(named))
        .map(Office::id)
        .findFirst()
        .orElseThrow(() -> Refusal.of("member.no-office", named));
  }

  /**
   * Takes an answer back; members that were edited since stay as they are.
   *
   * @return the names of those
   * @throws Refusal when the change was no such answer
   */
  public List<String> takeBack(ChangeId answer, String operator) {
    Cause cause = Cause.of(operator, "action.office-since-undo", Long.toString(answer.value()));
    return store.change(cause, tx -> takeBack(tx, answer));
  }

  private List<String> takeBack(ChangeTx tx, ChangeId answer) {
    Map<MemberId, List<MemberVersion>> touched =
        members.versions(tx, members.touchedBy(tx, answer));
    if (touched.values().stream().noneMatch(versions -> isAnswer(versions, answer))) {
      throw Refusal.of("member.office-no-answer", answer.value());
    }
    List<NewVersion> back = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    touched.forEach(
        (id, versions) -> {
          var history = new VersionHistory(id, versions);
          if (history.isEditedSince(answer)) {
            kept.add(versions.getLast().draft().text(MemberField.NAME));
          } else {
            back.addAll(history.takeBack(answer));
          }
        });
    members.add(tx, back);
    return kept;
  }

  private static boolean isAnswer(List<MemberVersion> versions, ChangeId change) {
    return versions.stream()
        .filter(version -> version.change().equals(change))
        .anyMatch(version -> version.cause().action().equals("action.office-since"));
  }
}
