package org.huiji.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.store.ChangeId;

/**
 * All versions of one member and what follows from them: how it is described on a date, which
 * versions a change adds, which ones take it back. Two versions of the same date: the later counts.
 */
public final class VersionHistory {

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
   * What to add so that the member is described so from a date on. Where later dates are described
   * already, each field changed here is changed there too, unless it had been changed again.
   */
  public List<NewVersion> amend(LocalDate from, MemberDraft draft) {
    var added = new ArrayList<NewVersion>();
    added.add(new NewVersion(id, from, false, draft));
    MemberDraft before = on(from).map(MemberVersion::draft).orElse(new MemberDraft(Map.of()));
    List<FieldChange> changes = before.changesTo(draft);
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
