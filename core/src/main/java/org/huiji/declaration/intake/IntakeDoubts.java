package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * What the clerk should know of a row that can be read: others it resembles, how far it has come.
 */
final class IntakeDoubts {

  static final Rule IDENTITY = new Rule("declaration.identity", "四.1");

  private static final int NAMED = 3;
  private static final Rule FLOW = new Rule("declaration.flow", "三");

  private final Arrival arrival;
  private final Standings standings;

  IntakeDoubts(Arrival arrival, Standings standings) {
    this.arrival = arrival;
    this.standings = standings;
  }

  /**
   * A unit's second platform, one that another district recommends, or one that is like another, is
   * taken and said.
   *
   * @param alike none once the clerk said that it is another one
   */
  List<Problem> ofNew(Incoming row, PlatformKey key, List<Standing> alike) {
    var problems = new ArrayList<Problem>();
    if (alike.isEmpty()) {
      return problems;
    }
    String districts =
        standings.find(key).stream()
            .map(one -> one.content().district())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("、"));
    if (!districts.isEmpty()) {
      Message twice = Message.of("declintake.other-district", row.platform(), districts);
      problems.add(at(row, Problem.warning(FormField.PLATFORM.key(), IDENTITY, twice)));
    }
    String others = standings.otherPlatforms(row, key).distinct().collect(Collectors.joining("、"));
    if (!others.isEmpty()) {
      Rule one = new Rule("declaration.one-category", arrival.round().oneCategory().article());
      Message several = Message.of("declintake.other-platform", row.unit(), others);
      problems.add(at(row, Problem.warning(FormField.PLATFORM.key(), one, several)));
    }
    if (districts.isEmpty() && others.isEmpty()) {
      String names =
          alike.stream()
              .map(one -> one.content().unit() + " · " + one.content().platform())
              .distinct()
              .limit(NAMED)
              .collect(Collectors.joining("、"));
      problems.add(
          at(
              row,
              Problem.warning(
                  FormField.UNIT.key(), IDENTITY, Message.of("declintake.alike", names))));
    }
    return problems;
  }

  /**
   * What was returned is received again with its corrections, what went on in the review may change
   * with a word, what the list said may not.
   */
  Optional<Problem> ofState(Incoming row, Standing standing) {
    Declaration known = standing.kept();
    if (known == null) {
      return Optional.empty();
    }
    String field = FormField.UNIT.key();
    return switch (known.state()) {
      case RECEIVED -> Optional.empty();
      case RETURNED -> {
        Message again = Message.of("declintake.comes-again", known.id(), arrival.on());
        yield Optional.of(at(row, Problem.warning(field, FLOW, again)));
      }
      case DISTRICT_CHECKED, AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE -> {
        Message moved = Message.of("declintake.in-review", known.id(), known.state().label());
        yield Optional.of(at(row, Problem.warning(field, FLOW, moved)));
      }
      case LISTED, NOT_LISTED -> {
        Message closed = Message.of("declintake.closed", known.id(), known.state().label());
        yield Optional.of(at(row, Problem.error(field, FLOW, closed)));
      }
    };
  }

  /** That nothing was corrected in what was returned. */
  Optional<Problem> ofUnchanged(Incoming row, Standing standing) {
    Declaration known = standing.kept();
    return known == null || known.state() != ReviewState.RETURNED
        ? Optional.empty()
        : Optional.of(
            at(
                row,
                Problem.warning(
                    FormField.UNIT.key(),
                    FLOW,
                    Message.of("declintake.not-corrected", known.id()))));
  }

  /**
   * The same part of the same declaration again.
   *
   * @param delivery in which it stands
   */
  Problem ofDuplicate(Incoming row, Place earlier, int delivery) {
    Message message =
        arrival.part() == Part.SUMMARY && earlier.delivery() == delivery
            ? Message.of("declintake.duplicate-row", earlier.row())
            : Message.of("declintake.duplicate-file", earlier.file());
    return at(row, Problem.warning(FormField.PLATFORM.key(), IDENTITY, message));
  }

  /** At the field's own cell, or at the unit's where that has none. */
  static Problem at(Incoming row, Problem problem) {
    Map<FormField, String> cells = row.filled().cells();
    return FormField.of(problem.field())
        .map(cells::get)
        .or(() -> Optional.ofNullable(cells.get(FormField.UNIT)))
        .map(problem::at)
        .orElse(problem);
  }
}
