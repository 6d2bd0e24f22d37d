package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * What the clerk should know of a row that can be read: others it resembles, how far it has come.
 */
final class IntakeDoubts {

  static final Rule IDENTITY = new Rule("declaration.identity", "四.1");
  private static final Rule FLOW = new Rule("declaration.flow", "三");

  private final Arrival arrival;
  private final KeptPlatforms kept;

  /** Platforms of the rows before, by their unit. */
  private final Map<String, List<String>> arrived = new HashMap<>();

  IntakeDoubts(Arrival arrival, KeptPlatforms kept) {
    this.arrival = arrival;
    this.kept = kept;
  }

  /** A unit's second platform, or one that another district recommends, is taken and said. */
  List<Problem> ofNew(Incoming row, PlatformKey key) {
    var problems = new ArrayList<Problem>();
    String districts =
        kept.find(key).stream()
            .map(one -> one.content().district())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("、"));
    if (!districts.isEmpty()) {
      Message twice = Message.of("declintake.other-district", row.platform(), districts);
      problems.add(at(row, Problem.warning(FormField.PLATFORM.key(), IDENTITY, twice)));
    }
    List<String> before = arrived.computeIfAbsent(key.unit(), _ -> new ArrayList<>());
    String others =
        Stream.concat(kept.otherPlatforms(key), before.stream())
            .distinct()
            .collect(Collectors.joining("、"));
    if (!others.isEmpty()) {
      Rule one = new Rule("declaration.one-category", arrival.round().oneCategory().article());
      Message several = Message.of("declintake.other-platform", row.unit(), others);
      problems.add(at(row, Problem.warning(FormField.PLATFORM.key(), one, several)));
    }
    before.add(row.platform());
    return problems;
  }

  /** What went on in the review may change with a word; what the list said may not. */
  Optional<Problem> ofState(Incoming row, Declaration known) {
    String field = FormField.UNIT.key();
    return switch (known.state()) {
      case RECEIVED, RETURNED -> Optional.empty();
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

  Problem ofDuplicate(Incoming row, Incoming earlier) {
    Message message =
        switch (arrival.part()) {
          case FORM -> Message.of("declintake.duplicate-file", earlier.file());
          case SUMMARY -> Message.of("declintake.duplicate-row", earlier.number());
        };
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
