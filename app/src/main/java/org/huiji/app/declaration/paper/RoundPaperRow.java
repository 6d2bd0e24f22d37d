package org.huiji.app.declaration.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import org.huiji.app.document.batch.SubjectLine;
import org.huiji.app.document.issue.Included;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.paper.RoundPaperPlan;
import org.huiji.document.register.DocumentId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a round in a batch.
 *
 * @param document the paper there is already
 * @param issued its number; blank when there is none
 */
record RoundPaperRow(
    PaperSubject subject,
    String name,
    @Nullable DocumentId document,
    String issued,
    State state,
    List<Message> problems,
    BooleanProperty included)
    implements SubjectLine<PaperSubject> {

  private static final Message REISSUE = Message.of("roundpaper.reissue");

  /**
   * The rows of a plan, those with problems first.
   *
   * @param numbers of the papers issued already
   */
  static List<RoundPaperRow> of(
      RoundPaperPlan plan, Map<DocumentId, String> numbers, Included<PaperSubject> included) {
    Map<PaperSubject, List<Message>> problems =
        plan.problems().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.row().subject(),
                    Collectors.mapping(one -> one.problem().message(), Collectors.toList())));
    List<RoundPaperRow> rows = new ArrayList<>();
    for (RoundPaperPlan.Row one : plan.ready()) {
      List<Message> against = problems.getOrDefault(one.subject(), List.of());
      State state = against.isEmpty() ? State.READY : State.PROBLEM;
      rows.add(row(one, "", state, against, included));
    }
    for (RoundPaperPlan.Row one : plan.issued()) {
      String number = numbers.getOrDefault(one.document(), "");
      rows.add(row(one, number, State.ISSUED, List.of(REISSUE), included));
    }
    for (RoundPaperPlan.Unable one : plan.unable()) {
      var row = new RoundPaperPlan.Row(one.subject(), one.name(), null);
      rows.add(row(row, "", State.UNABLE, List.of(one.reason()), included));
    }
    rows.sort(Comparator.comparing(RoundPaperRow::state));
    return rows;
  }

  private static RoundPaperRow row(
      RoundPaperPlan.Row one,
      String issued,
      State state,
      List<Message> problems,
      Included<PaperSubject> included) {
    return new RoundPaperRow(
        one.subject(),
        one.name(),
        one.document(),
        issued,
        state,
        problems,
        included.of(one.subject()));
  }

  /** The declaration's own; blank for papers of districts and rounds. */
  @Override
  public String number() {
    return subject instanceof PaperSubject.OfDeclaration(DeclarationId id) ? id.toString() : "";
  }
}
