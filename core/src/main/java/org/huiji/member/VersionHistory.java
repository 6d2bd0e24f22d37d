package org.huiji.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.store.ChangeId;
import org.huiji.text.PartialDate;

/**
 * All versions of one member and what follows from them: how it is described on a date, which
 * versions a change adds, which ones take it back. Two versions of the same date: the later counts.
 */
public final class VersionHistory {

  /** What brings somebody whose offices it says for its own day only. */
  private static final Set<String> FIRST_SAYING =
      Set.of("action.roster-import", "action.member-add");

  private final MemberId id;
  private final List<MemberVersion> recorded;

  /**
   * @param recorded in the order in which they were recorded
   */
  public VersionHistory(MemberId id, List<MemberVersion> recorded) {
    this.id = id;
    this.recorded = List.copyOf(recorded);
  }

  /** The description that counts on a date, as far as it is known now. */
  public Optional<MemberVersion> on(LocalDate date) {
    return Optional.ofNullable(inTime(recorded).floorEntry(date))
        .map(Map.Entry::getValue)
        .filter(version -> !version.retracted());
  }

  /**
   * What to add so that somebody new is described so from a date on: a member from its joining on,
   * and never before it. What it held between its joining and that date nobody said.
   */
  public static List<NewVersion> first(MemberId id, LocalDate from, MemberDraft draft) {
    LocalDate joined = draft.joined().map(PartialDate::earliest).orElse(from);
    if (!isMember(draft)) {
      return List.of(new NewVersion(id, from, false, draft));
    }
    MemberDraft earlier = draft.withoutOffices();
    if (!joined.isBefore(from) || earlier.equals(draft)) {
      return List.of(new NewVersion(id, joined, false, draft));
    }
    return List.of(
        new NewVersion(id, joined, false, earlier), new NewVersion(id, from, false, draft));
  }

  /**
   * What to add so that the member is described so from a date on. Where later dates are described
   * already, each field changed here is changed there too, unless it had been changed again. When
   * it joined is one fact for the whole membership: another date counts for earlier times, too.
   */
  public List<NewVersion> amend(LocalDate from, MemberDraft draft) {
    var added = new ArrayList<NewVersion>();
    MemberDraft before = on(from).map(MemberVersion::draft).orElse(new MemberDraft(Map.of()));
    List<FieldChange> changes = before.changesTo(draft);
    if (isMember(before) && isMember(draft) && isOfJoining(changes)) {
      added.addAll(joined(from, draft));
    }
    added.add(new NewVersion(id, from, false, draft));
    inTime(recorded)
        .tailMap(from, false)
        .forEach(
            (date, later) -> {
              MemberDraft amended = amended(later.draft(), changes);
              if (!later.retracted() && !amended.equals(later.draft())) {
                added.add(new NewVersion(id, date, false, amended));
              }
            });
    return added;
  }

  /** The membership that lasts on a date, as having begun when the new description says. */
  private List<NewVersion> joined(LocalDate from, MemberDraft draft) {
    var added = new ArrayList<NewVersion>();
    LocalDate first = from;
    for (MemberVersion earlier : inTime(recorded).headMap(from, false).descendingMap().values()) {
      if (earlier.retracted() || !isMember(earlier.draft())) {
        return added;
      }
      first = earlier.validFrom();
      MemberDraft amended = earlier.draft().with(MemberField.JOINED, draft.get(MemberField.JOINED));
      added.addFirst(new NewVersion(id, first, false, amended));
    }
    LocalDate joined = draft.joined().map(PartialDate::earliest).orElse(first);
    if (joined.isBefore(first)) {
      MemberDraft oldest = added.isEmpty() ? draft : added.getFirst().draft();
      added.addFirst(new NewVersion(id, joined, false, oldest.withoutOffices()));
    }
    return added;
  }

  private static boolean isOfJoining(List<FieldChange> changes) {
    return changes.stream().anyMatch(change -> change.field() == MemberField.JOINED);
  }

  private static boolean isMember(MemberDraft draft) {
    String status = draft.text(MemberField.STATUS);
    return status.equals(MemberStatus.MEMBER.name())
        || status.equals(MemberStatus.EXIT_PENDING.name());
  }

  /** The first description after a date that says what is held. */
  public Optional<MemberVersion> officesSaidAfter(LocalDate date) {
    return inTime(recorded).tailMap(date, false).values().stream()
        .filter(version -> !version.retracted() && version.draft().isOfficeKnown())
        .findFirst();
  }

  /** The newest day from which on nobody said what is held. */
  public Optional<LocalDate> lastOfficeNotSaid() {
    return inTime(recorded).descendingMap().values().stream()
        .filter(version -> !version.retracted() && !version.draft().isOfficeKnown())
        .map(MemberVersion::validFrom)
        .findFirst();
  }

  /** The first day on which it is described as a member and has joined. */
  public Optional<LocalDate> firstMemberDay() {
    return inTime(recorded).values().stream()
        .filter(version -> !version.retracted() && isMember(version.draft()))
        .findFirst()
        .map(version -> later(version.validFrom(), version.draft()));
  }

  /** Whether it is described as a member from some day on that lies between two others. */
  public boolean wasMemberBetween(LocalDate after, LocalDate before) {
    return inTime(recorded).subMap(after, false, before, false).values().stream()
        .anyMatch(version -> !version.retracted() && isMember(version.draft()));
  }

  private static LocalDate later(LocalDate from, MemberDraft draft) {
    return draft.joined().map(PartialDate::earliest).filter(from::isBefore).orElse(from);
  }

  /** Whether what is described from a day on came with a list or a form that says no more. */
  public boolean isFirstSaid(LocalDate day) {
    return recorded.stream()
        .filter(version -> version.validFrom().equals(day))
        .anyMatch(version -> FIRST_SAYING.contains(version.cause().action()));
  }

  public MemberId id() {
    return id;
  }

  /** Whether nothing was known of the member before a change. */
  public boolean beganWith(ChangeId change) {
    return recorded.getFirst().change().equals(change);
  }

  /** Whether something was recorded after a change. */
  public boolean isEditedSince(ChangeId change) {
    return recorded.getLast().change().value() > change.value();
  }

  /** What to add so that every date is described again as it was before a change. */
  public List<NewVersion> takeBack(ChangeId change) {
    List<MemberVersion> before =
        recorded.stream().filter(version -> version.change().value() < change.value()).toList();
    NavigableMap<LocalDate, MemberVersion> then = inTime(before);
    return recorded.stream()
        .filter(version -> version.change().equals(change))
        .map(version -> restored(version, then))
        .toList();
  }

  private static NewVersion restored(
      MemberVersion version, NavigableMap<LocalDate, MemberVersion> then) {
    Map.Entry<LocalDate, MemberVersion> was = then.floorEntry(version.validFrom());
    return was == null
        ? new NewVersion(version.id(), version.validFrom(), true, version.draft())
        : new NewVersion(
            version.id(), version.validFrom(), was.getValue().retracted(), was.getValue().draft());
  }

  private static MemberDraft amended(MemberDraft draft, List<FieldChange> changes) {
    MemberDraft amended = draft;
    for (FieldChange change : changes) {
      if (draft.text(change.field()).equals(change.before())) {
        amended = amended.with(change.field(), change.after());
      }
    }
    return amended;
  }

  private static NavigableMap<LocalDate, MemberVersion> inTime(List<MemberVersion> versions) {
    var inTime = new TreeMap<LocalDate, MemberVersion>();
    versions.forEach(version -> inTime.put(version.validFrom(), version));
    return inTime;
  }
}
