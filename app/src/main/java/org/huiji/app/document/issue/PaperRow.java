package org.huiji.app.document.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import org.huiji.document.issue.PaperPlan;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;

/**
 * One member in a batch of papers.
 *
 * @param problems what stands against the paper; empty when nothing does
 * @param included whether it gets one in this batch
 */
record PaperRow(
    RegisterEntry entry, State state, List<Message> problems, BooleanProperty included) {

  /** Where the paper stands; in this order they are listed. */
  enum State {
    /** It would come out wrong. */
    PROBLEM,
    /** It is not for this one. */
    UNABLE,
    READY,
    /** There is a valid one already. */
    ISSUED
  }

  /** Whether it can be put into the batch at all. */
  boolean isChoosable() {
    return state == State.PROBLEM || state == State.READY;
  }

  MemberId id() {
    return entry.id();
  }

  /** The rows of a plan, those with problems first. */
  static List<PaperRow> of(PaperPlan plan, Included included) {
    Map<MemberId, List<Message>> problems =
        plan.problems().stream()
            .collect(
                Collectors.groupingBy(
                    obstacle -> obstacle.entry().id(),
                    Collectors.mapping(
                        obstacle -> obstacle.problem().message(), Collectors.toList())));
    var rows = new ArrayList<PaperRow>();
    for (RegisterEntry entry : plan.ready()) {
      List<Message> against = problems.getOrDefault(entry.id(), List.of());
      State state = against.isEmpty() ? State.READY : State.PROBLEM;
      rows.add(new PaperRow(entry, state, against, included.of(entry.id())));
    }
    plan.unable()
        .forEach(
            one ->
                rows.add(
                    new PaperRow(
                        one.entry(),
                        State.UNABLE,
                        List.of(one.reason()),
                        included.of(one.entry().id()))));
    plan.issued()
        .forEach(
            entry ->
                rows.add(new PaperRow(entry, State.ISSUED, List.of(), included.of(entry.id()))));
    rows.sort(Comparator.comparing(PaperRow::state));
    return rows;
  }
}
