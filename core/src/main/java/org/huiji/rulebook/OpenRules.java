package org.huiji.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.benefit.BenefitRow;
import org.huiji.benefit.Cells;
import org.huiji.rulebook.membership.Clause;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Stated;
import org.huiji.rulebook.yaml.Records;
import org.jspecify.annotations.Nullable;

/** Finds every rule of a rule book that the sources leave open. */
final class OpenRules {

  /**
   * @param question its id
   * @param readings ids of the readings that would settle this rule
   */
  record Place(String path, String question, Set<String> readings) {}

  private final List<Place> places = new ArrayList<>();

  private OpenRules() {}

  static List<Place> in(Rulebook rulebook) {
    OpenRules rules = new OpenRules();
    rules.visit("", rulebook);
    return rules.places;
  }

  private void visit(String path, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Stated.Open<?>(String question, Map<String, ?> readings) -> {
        places.add(new Place(path, question, readings.keySet()));
        visit(path + ".readings", readings);
      }
      case Stated.Known<?>(Object known) -> visit(path, known);
      case BenefitRow(_, _, _, String question, Map<String, Cells> readings)
          when question != null ->
          places.add(new Place(path, question, readings.keySet()));
      case BenefitRow _, Clause _, OpenQuestion _, Answer _ -> {}
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          visit(path + "[" + i + "]", list.get(i));
        }
      }
      case Map<?, ?> map -> map.forEach((key, entry) -> visit(path + "." + key, entry));
      case Record tree -> visitParts(path, tree);
      default -> {}
    }
  }

  private void visitParts(String path, Record tree) {
    String prefix = path.isEmpty() ? "" : path + ".";
    for (RecordComponent part : tree.getClass().getRecordComponents()) {
      visit(prefix + part.getName(), Records.get(part, tree));
    }
  }
}
