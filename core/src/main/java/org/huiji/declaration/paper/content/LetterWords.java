package org.huiji.declaration.paper.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.declaration.check.Checked;
import org.huiji.problem.Problem;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * What the checks found, as a letter says it: fields of one section that were left empty are one
 * point, and so are papers that are missing. What only the secretariat or the experts decide is
 * left out: the notice's open questions, a threshold that may be relaxed, conditions nobody looked
 * at yet, another unit's platform of the same name.
 */
public final class LetterWords {

  private static final String MISSING = "declcheck.missing";
  private static final String NO_EVIDENCE = "declcheck.no-evidence";
  private static final Set<String> NOT_THEIRS =
      Set.of(
          "declaration.question",
          "declaration.relief",
          "declaration.deadline",
          "declaration.namesake");

  private LetterWords() {}

  /**
   * One point of a letter.
   *
   * @param article the paragraph it rests on; empty where the text names it
   * @param must whether it must be mended, not only looked at again
   */
  public record Point(String text, String article, boolean must) {}

  /**
   * The points about a declaration, those that must be mended first.
   *
   * @param company whether the letter goes to the company, which knows nothing of the table
   */
  public static List<Point> points(Checked checked, boolean company) {
    Map<String, List<Problem>> together =
        checked.problems().stream()
            .filter(LetterWords::isTheirs)
            .filter(problem -> !company || !problem.rule().id().equals("declaration.summary"))
            .collect(
                Collectors.groupingBy(LetterWords::group, LinkedHashMap::new, Collectors.toList()));
    return together.values().stream().map(LetterWords::point).toList();
  }

  private static boolean isTheirs(Problem problem) {
    boolean unlooked = problem.rule().id().equals("declaration.condition") && !problem.isError();
    return !unlooked && !NOT_THEIRS.contains(problem.rule().id());
  }

  /** What is the same for problems that are told together; equal ones are told once. */
  private static String group(Problem problem) {
    return switch (problem.message().key()) {
      case MISSING -> MISSING + problem.rule().source();
      case NO_EVIDENCE -> NO_EVIDENCE;
      default -> problem.message().toString();
    };
  }

  private static Point point(List<Problem> same) {
    Problem first = same.getFirst();
    String article = first.rule().source();
    return switch (first.message().key()) {
      case MISSING -> new Point(said("declpaper.missing", labels(same)), article, first.isError());
      case NO_EVIDENCE -> new Point(said("declpaper.no-evidence", papers(same)), "", true);
      default -> new Point(Messages.CHINESE.text(words(first.message())), article, first.isError());
    };
  }

  private static String labels(List<Problem> missing) {
    return missing.stream()
        .map(problem -> problem.message().args().getFirst())
        .map(label -> label instanceof Message message ? Messages.CHINESE.text(message) : "")
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static String papers(List<Problem> missing) {
    Map<String, List<String>> byArticle =
        missing.stream()
            .collect(
                Collectors.groupingBy(
                    problem -> problem.rule().source(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        problem -> String.valueOf(problem.message().args().getFirst()),
                        Collectors.toList())));
    return byArticle.entrySet().stream()
        .map(papers -> String.join("；", papers.getValue()) + "〔" + papers.getKey() + "〕")
        .collect(Collectors.joining("；"));
  }

  private static String said(String key, String what) {
    return Messages.CHINESE.text(Message.of(key, what));
  }

  /** Sentences that speak to the clerk say the same to the company. */
  private static Message words(Message message) {
    return switch (message.key()) {
      case "declcheck.below" -> new Message("declpaper.below", message.args());
      case "declcheck.several-categories" ->
          new Message("declpaper.several-categories", message.args());
      case "declcheck.several" -> new Message("declpaper.several", message.args());
      case "declcheck.only-one" -> new Message("declpaper.only-one", message.args());
      case "declcheck.twice" -> new Message("declpaper.twice", message.args());
      case "declcheck.no-form" -> new Message("declpaper.no-form", message.args());
      case "declcheck.no-summary" -> new Message("declpaper.no-summary", message.args());
      case "declcheck.unmet" -> new Message("declpaper.unmet", message.args());
      default -> message;
    };
  }
}
