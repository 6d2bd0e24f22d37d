package org.huiji.document.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.huiji.admission.Admissions;
import org.huiji.admission.StepRecord;
import org.huiji.document.paper.Paper;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;

/** The papers of one batch; what they all rest on was read once. */
final class BatchPapers {

  private final Batch batch;
  private final NumberPattern pattern;
  private final PaperFactory factory;
  private final Map<MemberId, List<StepRecord>> steps;
  private final NoticeFacts facts;

  BatchPapers(
      Batch batch,
      Rulebook rulebook,
      Map<SettingKey, String> settings,
      Map<MemberId, List<StepRecord>> steps,
      NoticeFacts facts) {
    this.batch = batch;
    this.pattern = pattern(rulebook, batch.kind());
    this.factory = new PaperFactory(rulebook, settings);
    this.steps = steps;
    this.facts = facts;
  }

  private static NumberPattern pattern(Rulebook rulebook, DocumentKind kind) {
    return rulebook.numberPattern(
        kind.number().orElseThrow(() -> new IllegalArgumentException(kind + " has no number")));
  }

  /** Why a paper of this batch is not for somebody, if so. */
  Optional<Message> against(RegisterEntry entry) {
    if (entry.member().membership().status() != MemberStatus.MEMBER) {
      return Optional.of(Message.of("issue.not-member", entry.member().name()));
    }
    boolean approved =
        stepsOf(entry).stream().anyMatch(step -> step.step().equals(Admissions.APPROVAL));
    return batch.kind() == DocumentKind.APPROVAL && !approved
        ? Optional.of(Message.of("issue.not-approved", entry.member().name()))
        : Optional.empty();
  }

  /** The papers with these numbers, by their place in the batch. */
  List<Paper> of(List<RegisterEntry> entries, IntFunction<String> number) {
    return IntStream.range(0, entries.size())
        .mapToObj(
            i ->
                factory.paper(
                    batch.kind(),
                    entries.get(i),
                    number.apply(i),
                    batch.on(),
                    stepsOf(entries.get(i)),
                    facts.fee(entries.get(i)),
                    batch.overprint()))
        .toList();
  }

  /** The papers as they would look, all with a number of the right length. */
  List<Paper> samples(List<RegisterEntry> entries) {
    String sample = number(1);
    return of(entries, _ -> sample);
  }

  /** What the papers to these leave out because it is not known. */
  List<Missing> missing(List<RegisterEntry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    return batch.kind() == DocumentKind.APPROVAL ? facts.missing(entries) : factory.missing();
  }

  String number(int place) {
    return pattern.format(batch.on().getYear(), place);
  }

  /** Within what the numbers run on without a gap. */
  String scope() {
    return pattern.scope() == NumberPattern.Scope.YEAR ? String.valueOf(batch.on().getYear()) : "*";
  }

  private List<StepRecord> stepsOf(RegisterEntry entry) {
    return steps.getOrDefault(entry.id(), List.of());
  }
}
