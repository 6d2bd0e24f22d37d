package org.huiji.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.admission.StepRecord;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.AdmissionStep;
import org.jspecify.annotations.Nullable;

/** Who applies at present and how far each has come, and how the newest members came in. */
final class DemoApplicants {

  static final int APPLICANTS = 10;

  /** Units with places that no member has. */
  private static final int FIRST_PLACE = 2_000_000;

  private static final int BEFORE_COUNCIL = 2;

  private final DemoProfile profile;
  private final DemoCalendar calendar;
  private final DemoWords words;
  private final List<AdmissionStep> steps;

  DemoApplicants(
      DemoProfile profile, DemoCalendar calendar, DemoWords words, List<AdmissionStep> steps) {
    this.profile = profile;
    this.calendar = calendar;
    this.words = words;
    this.steps = List.copyOf(steps);
  }

  /** How they describe themselves. */
  List<NewVersion> versions(List<MemberId> ids) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> new NewVersion(ids.get(i), applied(i), false, draft(i)))
        .toList();
  }

  /** None, one or two steps done: received, reviewed and waiting for the council. */
  List<StepRecord> steps(List<MemberId> ids) {
    var done = new ArrayList<StepRecord>();
    for (int i = 0; i < ids.size(); i++) {
      int count = Math.min(i % (BEFORE_COUNCIL + 1) + (i < 3 ? 1 : 0), BEFORE_COUNCIL);
      for (int step = 0; step < count; step++) {
        done.add(record(ids.get(i), steps.get(step), applied(i).plusDays(5L * step), null));
      }
    }
    return done;
  }

  /** The way in of a member that a meeting approved: all steps, or all but the last ones. */
  List<StepRecord> approved(MemberId id, int place, LocalDate meeting) {
    int count = place % 2 == 0 ? steps.size() : Math.min(3, steps.size());
    var done = new ArrayList<StepRecord>();
    for (int step = 0; step < count; step++) {
      AdmissionStep known = steps.get(step);
      LocalDate on = meeting.plusDays(10L * (step - BEFORE_COUNCIL));
      if (!on.isAfter(calendar.today())) {
        done.add(record(id, known, on, known.organs().isEmpty() ? null : meeting));
      }
    }
    return done;
  }

  private StepRecord record(
      MemberId id, AdmissionStep step, LocalDate on, @Nullable LocalDate meeting) {
    boolean first = step.equals(steps.getFirst());
    return new StepRecord(
        id,
        step.id(),
        on,
        step.actor(),
        meeting == null ? null : step.organs().getFirst(),
        meeting == null ? null : name(meeting),
        meeting == null ? null : words.text("form"),
        first ? words.text("evidence") : null);
  }

  private String name(LocalDate meeting) {
    return words.text("term", calendar.term(meeting), calendar.meetingOfTerm(meeting));
  }

  private LocalDate applied(int i) {
    return calendar.today().minusDays(40 - 3L * i);
  }

  private MemberDraft draft(int i) {
    return profile
        .unit(FIRST_PLACE + i, applied(i), Seeds.of(FIRST_PLACE + i, 0))
        .with(MemberField.STATUS, MemberStatus.APPLICANT.name())
        .with(MemberField.JOINED, null);
  }
}
