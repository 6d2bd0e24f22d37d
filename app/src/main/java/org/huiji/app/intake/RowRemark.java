package org.huiji.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.huiji.member.FieldChange;
import org.huiji.member.roster.Decision;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** A row's problems and changes in one line. */
final class RowRemark {

  private RowRemark() {}

  static String of(Messages words, Sight sight, RosterRow row) {
    List<String> parts = new ArrayList<>();
    sight
        .setup()
        .desk()
        .decision(row.row())
        .ifPresent(decision -> parts.add(decided(words, decision)));
    row.problems().stream().map(problem -> problem(words, problem)).forEach(parts::add);
    row.changes().stream().map(change -> change(words, sight, change)).forEach(parts::add);
    return String.join("；", parts);
  }

  private static String decided(Messages words, Decision decision) {
    return switch (decision) {
      case Decision.TakeAsNew _ -> words.text("intakeview.decided-new");
      case Decision.MergeInto _ -> words.text("intakeview.decided-merge");
      case Decision.Skip _ -> words.text("intakeview.decided-skip");
    };
  }

  static String problem(Messages words, Problem problem) {
    String text = words.text(problem.message());
    return problem.cell() == null ? text : problem.cell() + " " + text;
  }

  static String change(Messages words, Sight sight, FieldChange change) {
    Glossary glossary = sight.glossary();
    return words.text(
        "intakeview.change",
        change.field().label(),
        shown(words, glossary.shown(change.field(), change.before())),
        shown(words, glossary.shown(change.field(), change.after())));
  }

  private static String shown(Messages words, String value) {
    return value.isEmpty() ? words.text("intakeview.nothing") : value;
  }
}
