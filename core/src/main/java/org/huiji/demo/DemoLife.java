package org.huiji.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.jspecify.annotations.Nullable;

/** What becomes of a fictional member from the day it joins: each change is a version. */
final class DemoLife {

  private static final int MOVE_PERCENT = 15;
  private static final int LIAISON_PERCENT = 30;
  private static final int RENAME_PERCENT = 6;
  private static final int PENDING_DAYS = 30;

  private final DemoProfile profile;
  private final DemoCalendar calendar;
  private final DemoWords words;
  private final @Nullable FeeSchedule fees;
  private final Map<LocalDate, Map<Integer, String>> elected;

  DemoLife(
      DemoProfile profile,
      DemoCalendar calendar,
      DemoWords words,
      Rulebook rulebook,
      Map<LocalDate, Map<Integer, String>> elected) {
    this.profile = profile;
    this.calendar = calendar;
    this.words = words;
    this.fees = rulebook.ifSettled(rulebook.fees()).orElse(null);
    this.elected = elected;
  }

  /** All versions of a member, oldest first. */
  List<NewVersion> of(DemoMember member, MemberId id) {
    Random random = Seeds.of(member.place(), 0);
    MemberDraft draft =
        member.individual()
            ? profile.individual(member.place(), member.joined(), random)
            : profile.unit(member.place(), member.joined(), random);
    draft = DemoFaults.in(draft, member.place());
    var events = new TreeMap<LocalDate, UnaryOperator<MemberDraft>>();
    everyday(member, random, events);
    elections(member, events);
    leaving(member, events);
    var versions = new ArrayList<NewVersion>();
    draft = tier(draft);
    LocalDate from = member.joined();
    for (var event : events.entrySet()) {
      MemberDraft next = tier(event.getValue().apply(draft));
      if (event.getKey().isAfter(from)) {
        versions.add(new NewVersion(id, from, false, draft));
      }
      from = event.getKey();
      draft = next;
    }
    versions.add(new NewVersion(id, from, false, draft));
    return versions;
  }

  private void everyday(
      DemoMember member, Random random, Map<LocalDate, UnaryOperator<MemberDraft>> events) {
    if (member.individual()) {
      return;
    }
    LocalDate end = member.left() == null ? calendar.today() : member.left().minusDays(60);
    long span = end.toEpochDay() - member.joined().toEpochDay() - 1;
    if (span < 1) {
      return;
    }
    if (random.nextInt(100) < MOVE_PERCENT) {
      LocalDate on = member.joined().plusDays(1 + random.nextLong(span));
      merge(events, on, draft -> profile.moved(draft, on, Seeds.of(member.place(), 2)));
    }
    if (random.nextInt(100) < LIAISON_PERCENT) {
      LocalDate on = member.joined().plusDays(1 + random.nextLong(span));
      merge(
          events,
          on,
          draft ->
              DemoFaults.in(profile.liaison(draft, Seeds.of(member.place(), 3)), member.place()));
    }
    if (random.nextInt(100) < RENAME_PERCENT) {
      LocalDate on = member.joined().plusDays(1 + random.nextLong(span));
      merge(events, on, draft -> renamed(draft, member));
    }
  }

  private MemberDraft renamed(MemberDraft draft, DemoMember member) {
    String name =
        profile.names().renamed(profile.names().core(member.place()), Seeds.of(member.place(), 4));
    return draft
        .with(MemberField.FORMER_NAMES, draft.get(MemberField.NAME))
        .with(MemberField.NAME, name);
  }

  private void elections(DemoMember member, Map<LocalDate, UnaryOperator<MemberDraft>> events) {
    elected.forEach(
        (on, holders) -> {
          if (member.isEligible(on)) {
            merge(
                events, on, draft -> draft.with(MemberField.OFFICES, holders.get(member.place())));
          }
        });
  }

  private void leaving(DemoMember member, Map<LocalDate, UnaryOperator<MemberDraft>> events) {
    LocalDate left = member.left();
    if (left == null) {
      return;
    }
    merge(events, left.minusDays(PENDING_DAYS), draft -> status(draft, MemberStatus.EXIT_PENDING));
    merge(
        events,
        left,
        draft ->
            status(draft, MemberStatus.FORMER).with(MemberField.NOTE, words.text("exit-note")));
  }

  private static MemberDraft status(MemberDraft draft, MemberStatus status) {
    return draft.with(MemberField.STATUS, status.name());
  }

  /** The tier follows the office, where the fee standard is known. */
  private MemberDraft tier(MemberDraft draft) {
    if (fees == null || draft.kind() != MemberKind.UNIT) {
      return draft;
    }
    String office = draft.get(MemberField.OFFICES);
    String tier =
        fees.tierOf(office == null ? Office.MEMBER : office).map(FeeTier::id).orElse(null);
    return draft.with(MemberField.FEE_TIER, tier);
  }

  private static void merge(
      Map<LocalDate, UnaryOperator<MemberDraft>> events,
      LocalDate on,
      UnaryOperator<MemberDraft> event) {
    events.merge(on, event, (one, other) -> draft -> other.apply(one.apply(draft)));
  }
}
