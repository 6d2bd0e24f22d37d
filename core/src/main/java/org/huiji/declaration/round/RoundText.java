package org.huiji.declaration.round;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.yaml.Flaws;
import org.huiji.rulebook.yaml.RulebookRefusal;
import org.huiji.rulebook.yaml.YamlText;
import org.huiji.text.Message;

/** Rounds as text (YAML): how one is built in, and how the association's own are kept. */
public final class RoundText {

  private RoundText() {}

  /**
   * Reads a round.
   *
   * @param file its name, for the error messages
   * @throws RulebookRefusal with every flaw found
   */
  public static Round read(String file, String text) {
    return YamlText.read(Round.class, file, text, RoundText::check);
  }

  /** The text of a round; reading it gives an equal one. */
  public static String write(Round round) {
    return YamlText.write(round);
  }

  private static void check(Round round, Flaws flaws) {
    once("categories", round.categories().stream().map(Category::id), flaws);
    once("conditions", round.conditions().stream().map(Round.Condition::id), flaws);
    once("questions", round.questions().stream().map(OpenQuestion::id), flaws);
    if (round.districtDeadline().isBefore(round.companyDeadline())) {
      flaws.add("districtDeadline", Message.of("round.deadlines"));
    }
    for (int i = 0; i < round.categories().size(); i++) {
      check("categories[" + i + "]", round, round.categories().get(i), flaws);
    }
  }

  private static void check(String path, Round round, Category category, Flaws flaws) {
    once(path + ".figures", category.figures().stream().map(Figure::key), flaws);
    Stream<EvidenceItem> evidence =
        Stream.concat(round.evidence().stream(), category.evidence().stream());
    once(path + ".evidence", evidence.map(EvidenceItem::id), flaws);
    for (int i = 0; i < category.thresholds().size(); i++) {
      Threshold threshold = category.thresholds().get(i);
      String at = path + ".thresholds[" + i + "]";
      figure(at + ".figure", category, threshold.figure(), flaws);
      if (threshold.of() != null) {
        figure(at + ".of", category, threshold.of(), flaws);
      }
      if (threshold.least() < 0) {
        flaws.add(at + ".least", Message.of("round.negative", threshold.least()));
      }
      if (threshold.of() != null && threshold.least() > 100) {
        flaws.add(at + ".least", Message.of("round.no-share", threshold.least()));
      }
      if (threshold.question() != null && round.question(threshold.question()).isEmpty()) {
        flaws.add(at + ".question", Message.of("rulebook.no-such-question", threshold.question()));
      }
    }
  }

  private static void figure(String path, Category category, String key, Flaws flaws) {
    if (category.figure(key).isEmpty()) {
      List<String> known = category.figures().stream().map(Figure::key).toList();
      flaws.add(path, Message.of("rulebook.not-one-of", key, String.join(", ", known)));
    }
  }

  private static void once(String path, Stream<String> ids, Flaws flaws) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .forEach(id -> flaws.add(path, Message.of("rulebook.id-twice", id)));
  }
}
