package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.check.ContentChecks;
import org.huiji.declaration.form.FormField;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row of a delivery what it will do, in the light of all rows before. Who is meant is
 * decided by unit and platform together, for it is platforms that are declared (四.1); what is
 * doubtful is said and taken.
 */
final class IntakeJudge {

  private final Delivery delivery;
  private final Arrival arrival;
  private final Standings standings;
  private final Map<Said, Place> said;
  private final Claims claims;
  private final IntakeDoubts doubts;
  private final ContentChecks checks;

  /** That a row says this part of a declaration. */
  record Said(Part part, Object declaration) {}

  /**
   * For one delivery.
   *
   * @param standings take note of what its rows will do
   * @param said by the deliveries before; takes note of its rows
   */
  IntakeJudge(Delivery delivery, Standings standings, Map<Said, Place> said, ContentChecks checks) {
    this.delivery = delivery;
    this.arrival = delivery.arrival();
    this.standings = standings;
    this.said = said;
    this.claims = Claims.of(arrival, standings);
    this.doubts = new IntakeDoubts(arrival, standings);
    this.checks = checks;
  }

  /** All deliveries in their order. */
  static List<List<IntakeRow>> judge(
      List<Delivery> deliveries, List<Declaration> kept, ContentChecks checks) {
    var standings = new Standings(kept);
    var said = new HashMap<Said, Place>();
    var judged = new ArrayList<List<IntakeRow>>();
    for (Delivery one : deliveries) {
      var judge = new IntakeJudge(one, standings, said, checks);
      judged.add(one.arrival().rows().stream().map(judge::judge).toList());
    }
    return judged;
  }

  private IntakeRow judge(Incoming row) {
    var problems = new ArrayList<>(row.filled().problems());
    Decision decision = delivery.desk().decision(row.number()).orElse(null);
    if (row.skipped() || decision instanceof Decision.LeaveOut) {
      return IntakeRow.untaken(row, Verdict.SKIPPED, problems);
    }
    requireName(row, FormField.UNIT, Message.of("declintake.no-unit"), problems);
    requireName(row, FormField.PLATFORM, Message.of("declintake.no-platform"), problems);
    PlatformKey key = PlatformKey.of(row.unit(), row.platform());
    if (problems.stream().anyMatch(Problem::isError)) {
      return isKeptSo(row, key, problems)
          ? known(row, claims.meant(row, key).orElseThrow(), new ArrayList<>())
          : IntakeRow.untaken(row, Verdict.REFUSED, problems);
    }
    return Optional.ofNullable(decision)
        .flatMap(standings::named)
        .or(() -> claims.meant(row, key))
        .map(known -> known(row, known, problems))
        .orElseGet(() -> fresh(row, key, decision, problems));
  }

  /** Whether what keeps a row out was read, and is kept already word for word: two types of one. */
  private boolean isKeptSo(Incoming row, PlatformKey key, List<Problem> problems) {
    boolean read =
        problems.stream()
            .filter(Problem::isError)
            .map(problem -> FormField.of(problem.field()))
            .allMatch(field -> field.flatMap(row.filled().answers()::find).isPresent());
    return read
        && claims
            .meant(row, key)
            .filter(one -> arrival.changes(row, one.content()).isEmpty())
            .isPresent();
  }

  private IntakeRow fresh(
      Incoming row, PlatformKey key, @Nullable Decision decision, List<Problem> problems) {
    boolean apart = decision instanceof Decision.Apart;
    List<Standing> alike = apart ? List.of() : standings.alike(row, key);
    problems.addAll(doubts.ofNew(row, key, alike));
    Content after = after(row, Content.EMPTY);
    check(row, after, problems);
    Standing now = Standing.of(place(row), after);
    said.put(new Said(arrival.part(), now.name()), place(row));
    standings.put(now);
    return new IntakeRow(row, Verdict.NEW, null, null, List.of(), problems, alike, after);
  }

  private IntakeRow known(Incoming row, Standing known, List<Problem> problems) {
    Place earlier = said.putIfAbsent(new Said(arrival.part(), known.name()), place(row));
    if (earlier != null) {
      problems.add(doubts.ofDuplicate(row, earlier, delivery.number()));
      return new IntakeRow(
          row, Verdict.DUPLICATE, null, earlier, List.of(), problems, List.of(), null);
    }
    List<AnswerChange> changes = arrival.changes(row, known.content());
    if (changes.isEmpty()) {
      doubts.ofUnchanged(row, known).ifPresent(problems::add);
      return new IntakeRow(row, Verdict.SAME, known, null, changes, problems, List.of(), null);
    }
    doubts.ofState(row, known).ifPresent(problems::add);
    boolean refused = problems.stream().anyMatch(Problem::isError);
    Content after = after(row, known.content());
    check(row, after, problems);
    if (refused) {
      return new IntakeRow(row, Verdict.REFUSED, known, null, changes, problems, List.of(), null);
    }
    standings.put(known.with(after));
    return new IntakeRow(row, Verdict.UPDATE, known, null, changes, problems, List.of(), after);
  }

  /** What the declaration will say; the part that did not come stays. */
  private Content after(Incoming row, Content before) {
    Content after = arrival.part().write(before, row.filled().answers());
    return arrival.district() == null ? after : after.withDistrict(arrival.district());
  }

  /** What the round's rules say of it once it is taken in; that keeps nothing out. */
  private void check(Incoming row, Content after, List<Problem> problems) {
    checks.of(after).stream().map(problem -> IntakeDoubts.at(row, problem)).forEach(problems::add);
  }

  private Place place(Incoming row) {
    return new Place(delivery.number(), row.number(), row.file());
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
}
