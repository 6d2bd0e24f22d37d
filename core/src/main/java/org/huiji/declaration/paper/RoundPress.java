package org.huiji.declaration.paper;

import java.util.ArrayList;
import java.util.List;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.document.paper.Press;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.sheet.TablePaper;
import org.huiji.document.sheet.TablePress;

/**
 * Prints papers of a round, those from templates and those that are long tables.
 *
 * @param filled prints what is filled into a template
 * @param tables prints tables of any length
 */
public record RoundPress(Press filled, TablePress tables) {

  /** What would go wrong with papers of one kind, each paper by its place. */
  List<PaperProblem> check(List<RoundPaper> papers) {
    List<RoundPaper.Filled> fromTemplates =
        papers.stream()
            .filter(RoundPaper.Filled.class::isInstance)
            .map(RoundPaper.Filled.class::cast)
            .toList();
    List<PaperProblem> problems =
        new ArrayList<>(
            filled.check(fromTemplates.stream().map(RoundPaper.Filled::paper).toList()));
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i) instanceof RoundPaper.Summary summary) {
        problems.addAll(check(i, summary.paper().page()));
      }
    }
    return problems;
  }

  private List<PaperProblem> check(int place, TablePaper table) {
    return tables.check(table).stream()
        .map(one -> new PaperProblem(place, one.field(), one.kind(), one.message()))
        .toList();
  }

  /**
   * One PDF.
   *
   * @throws PaperRefusal when the paper has a problem
   */
  byte[] print(RoundPaper paper, PdfIdentity identity) {
    return switch (paper) {
      case RoundPaper.Filled(var page) -> filled.print(List.of(page), identity);
      case RoundPaper.Summary(var summary) -> {
        TablePaper table = summary.page();
        List<PaperProblem> problems = check(0, table);
        if (!problems.isEmpty()) {
          throw new PaperRefusal(problems);
        }
        yield tables.print(table, identity);
      }
    };
  }
}
