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
record PaperRow(RegisterEntry entry, State state, List<Message> problems, BooleanProperty included)
    implements PaperLine {

  @Override
  public String name() {
    return entry.member().name();
  }

  @Override
  public String number() {
    var number = entry.number();
    return number == null ? "" : number.text();
  }

  MemberId id() {
    return entry.id();
  }

  /** The rows of a plan, those with problems first. */
  static List<PaperRow> of(PaperPlan plan, Included<MemberId> included) {
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
