package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.check.ContentChecks;
import org.huiji.declaration.form.FormField;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row what it will do. Who is meant is decided by unit and platform together, for it
 * is platforms that are declared (四.1); what is doubtful is said and taken.
 */
final class IntakeJudge {

  private final Arrival arrival;
  private final KeptPlatforms kept;
  private final IntakeDesk desk;
  private final IntakeDoubts doubts;
  private final ContentChecks checks;
  private final Map<PlatformKey, Incoming> byKey = new HashMap<>();
  private final Map<DeclarationId, Incoming> byDeclaration = new HashMap<>();

  IntakeJudge(Arrival arrival, KeptPlatforms kept, IntakeDesk desk, ContentChecks checks) {
    this.arrival = arrival;
    this.kept = kept;
    this.desk = desk;
    this.doubts = new IntakeDoubts(arrival, kept);
    this.checks = checks;
  }

  IntakeRow judge(Incoming row) {
    var problems = new ArrayList<>(row.filled().problems());
    Decision decision = desk.decision(row.number()).orElse(null);
    if (row.skipped() || decision instanceof Decision.LeaveOut) {
      return plain(row, Verdict.SKIPPED, problems);
    }
    requireName(row, FormField.UNIT, Message.of("declintake.no-unit"), problems);
    requireName(row, FormField.PLATFORM, Message.of("declintake.no-platform"), problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return plain(row, Verdict.REFUSED, problems);
    }
    PlatformKey key = PlatformKey.of(row.unit(), row.platform());
    Incoming earlier = byKey.putIfAbsent(key, row);
    if (earlier != null) {
      return duplicate(row, earlier, problems);
    }
    Optional<Declaration> known =
        decision instanceof Decision.SameAs(DeclarationId id)
            ? kept.find(id)
            : kept.find(key, arrival.district());
    return known.map(one -> changed(row, one, problems)).orElseGet(() -> fresh(row, key, problems));
  }

  private IntakeRow fresh(Incoming row, PlatformKey key, List<Problem> problems) {
    problems.addAll(doubts.ofNew(row, key));
    check(row, Content.EMPTY, problems);
    return plain(row, Verdict.NEW, problems);
  }

  private IntakeRow changed(Incoming row, Declaration known, List<Problem> problems) {
    Incoming earlier = byDeclaration.putIfAbsent(known.id(), row);
    if (earlier != null) {
      return duplicate(row, earlier, problems);
    }
    List<AnswerChange> changes = changes(row, known.content());
    if (changes.isEmpty()) {
      return new IntakeRow(row, Verdict.SAME, known, null, changes, problems);
    }
    doubts.ofState(row, known).ifPresent(problems::add);
    boolean refused = problems.stream().anyMatch(Problem::isError);
    check(row, known.content(), problems);
    return new IntakeRow(
        row, refused ? Verdict.REFUSED : Verdict.UPDATE, known, null, changes, problems);
  }

  /** What the round's rules say of it once it is taken in; that keeps nothing out. */
  private void check(Incoming row, Content before, List<Problem> problems) {
    Content after = arrival.part().write(before, row.filled().answers());
    checks.of(after).stream().map(problem -> IntakeDoubts.at(row, problem)).forEach(problems::add);
  }

  private List<AnswerChange> changes(Incoming row, Content content) {
    var changes = new ArrayList<AnswerChange>();
    String before = content.district() == null ? "" : content.district();
    String after = arrival.district();
    if (after != null && !after.equals(before)) {
      changes.add(new AnswerChange(AnswerChange.DISTRICT, before, after));
    }
    changes.addAll(AnswerChange.between(arrival.part().of(content), row.filled().answers()));
    return changes;
  }

  private IntakeRow duplicate(Incoming row, Incoming earlier, List<Problem> problems) {
    problems.add(doubts.ofDuplicate(row, earlier));
    return new IntakeRow(row, Verdict.DUPLICATE, null, earlier.number(), List.of(), problems);
  }

  /** Where the reader has said already what is wrong with the name, nothing is added. */
  private static void requireName(
      Incoming row, FormField field, Message missing, List<Problem> problems) {
    boolean told = problems.stream().anyMatch(one -> one.field().equals(field.key()));
    if (row.filled().answers().find(field).isEmpty() && !told) {
      problems.add(
          IntakeDoubts.at(row, Problem.error(field.key(), IntakeDoubts.IDENTITY, missing)));
    }
  }

  private static IntakeRow plain(Incoming row, Verdict verdict, List<Problem> problems) {
    @Nullable Integer none = null;
    return new IntakeRow(row, verdict, null, none, List.of(), problems);
  }
}
