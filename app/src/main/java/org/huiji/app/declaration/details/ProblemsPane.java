package org.huiji.app.declaration.details;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** What the checks found; pressing a line leads to its field. */
final class ProblemsPane extends VBox {

  /** Named so by problems that are about missing papers. */
  static final String PAPERS = "evidence";

  private final Messages words;
  private final Consumer<Problem> lead;

  ProblemsPane(Messages words, List<Problem> found, Consumer<Problem> lead) {
    super(12);
    this.words = words;
    this.lead = lead;
    List<Problem> papers = found.stream().filter(ProblemsPane::isOfPapers).toList();
    getChildren().add(lines(found.stream().filter(one -> !isOfPapers(one)).toList()));
    if (!papers.isEmpty()) {
      papers(papers);
    }
  }

  private static boolean isOfPapers(Problem problem) {
    return problem.field().equals(PAPERS);
  }

  private VBox lines(List<Problem> problems) {
    VBox lines = new VBox(2);
    problems.forEach(
        problem ->
            lines.getChildren().add(new ProblemLine(words, problem, () -> lead.accept(problem))));
    return lines;
  }

  /** As many as a district forgets in its first sending would hide all else. */
  private void papers(List<Problem> missing) {
    VBox lines = lines(missing);
    lines.setVisible(false);
    lines.managedProperty().bind(lines.visibleProperty());
    Hyperlink link = new Hyperlink(words.text("decllist.papers", Integer.toString(missing.size())));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          lines.setVisible(!lines.isVisible());
        });
    getChildren().addAll(link, lines);
  }
}
