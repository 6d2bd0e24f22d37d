package org.huiji.app.dues.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import org.huiji.app.document.batch.SubjectLine;
import org.huiji.app.document.issue.Included;
import org.huiji.document.register.DocumentId;
import org.huiji.dues.paper.DuesPlan;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One paper of the dues in a batch.
 *
 * @param member none for money of several members
 * @param fen the sum it says, in 分; none when there is nothing to print
 * @param issued the number of the paper there is already; blank when there is none
 */
record DuesPaperRow(
    DuesSubject subject,
    @Nullable MemberId member,
    String name,
    String number,
    @Nullable Long fen,
    String issued,
    State state,
    List<Message> problems,
    BooleanProperty included)
    implements SubjectLine<DuesSubject> {

  /**
   * The rows of a plan, those with problems first.
   *
   * @param numbers of the papers issued already
   */
  static List<DuesPaperRow> of(
      DuesPlan plan, Map<DocumentId, String> numbers, Included<DuesSubject> included) {
    Map<DuesSubject, List<Message>> problems = new HashMap<>();
    plan.problems()
        .forEach(
            one ->
                problems
                    .computeIfAbsent(one.row().subject(), subject -> new ArrayList<>())
                    .add(one.problem().message()));
    List<DuesPaperRow> rows = new ArrayList<>();
    plan.ready()
        .forEach(
            one -> rows.add(ready(one, problems.getOrDefault(one.subject(), List.of()), included)));
    plan.unable().forEach(one -> rows.add(unable(one, included)));
    plan.issued().forEach(one -> rows.add(issued(one, numbers, included)));
    rows.sort(Comparator.comparing(DuesPaperRow::state));
    return rows;
  }

  private static DuesPaperRow ready(
      DuesPlan.Row row, List<Message> against, Included<DuesSubject> included) {
    State state = against.isEmpty() ? State.READY : State.PROBLEM;
    return row(row, "", state, List.copyOf(against), included);
  }

  private static DuesPaperRow issued(
      DuesPlan.Row row, Map<DocumentId, String> numbers, Included<DuesSubject> included) {
    String number = row.document() == null ? "" : numbers.getOrDefault(row.document(), "");
    return row(row, number, State.ISSUED, List.of(), included);
  }

  private static DuesPaperRow row(
      DuesPlan.Row row,
      String issued,
      State state,
      List<Message> problems,
      Included<DuesSubject> included) {
    var entry = row.entry();
    return new DuesPaperRow(
        row.subject(),
        entry == null ? null : entry.id(),
        row.name(),
        entry == null || entry.number() == null ? "" : entry.number().text(),
        row.fen(),
        issued,
        state,
        problems,
        included.of(row.subject()));
  }

  private static DuesPaperRow unable(DuesPlan.Unable one, Included<DuesSubject> included) {
    MemberId member = one.subject() instanceof DuesSubject.Of(MemberId id) ? id : null;
    return new DuesPaperRow(
        one.subject(),
        member,
        one.name(),
        "",
        null,
        "",
        State.UNABLE,
        List.of(one.reason()),
        included.of(one.subject()));
  }
}
