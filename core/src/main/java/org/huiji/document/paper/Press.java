package org.huiji.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.document.fit.TextBox;
import org.huiji.document.fit.TextFitter;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.template.Template;
import org.huiji.document.template.TemplatePrinter;
import org.huiji.document.template.TemplateSource;

/**
 * Makes PDFs of papers. Nothing is printed of a batch in which a paper has a problem: solve it or
 * leave that paper out, then ask again. The same papers under the same identity are the same bytes.
 */
public final class Press {

  private final TemplateSource templates;
  private final TextFitter fitter;
  private final Preflight preflight;
  private final TemplatePrinter printer;

  public Press(FaceCatalogue faces, TemplateSource templates) {
    this.templates = templates;
    this.fitter = new TextFitter(faces);
    this.preflight = new Preflight(faces, fitter);
    this.printer = new TemplatePrinter(faces);
  }

  /**
   * What would go wrong.
   *
   * @param papers of one template
   * @throws org.huiji.problem.Refusal when the template itself is broken
   */
  public List<PaperProblem> check(List<? extends Paper> papers) {
    return papers.isEmpty() ? List.of() : preflight.check(templateOf(papers), papers);
  }

  /**
   * One PDF, each paper on a page of its own.
   *
   * @param papers of one template, at least one
   * @throws PaperRefusal when a paper has a problem
   * @throws org.huiji.problem.Refusal when the template itself is broken
   */
  public byte[] print(List<? extends Paper> papers, PdfIdentity identity) {
    Template template = templateOf(papers);
    List<PaperProblem> problems = preflight.check(template, papers);
    if (!problems.isEmpty()) {
      throw new PaperRefusal(problems);
    }
    try {
      return printer.print(
          template, papers.stream().map(paper -> fitted(template, paper)).toList(), identity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Template templateOf(List<? extends Paper> papers) {
    List<String> names = papers.stream().map(Paper::template).distinct().toList();
    if (names.size() != 1) {
      throw new IllegalArgumentException("A batch has papers of one template, not of " + names);
    }
    return templates.load(names.getFirst());
  }

  private Map<String, Object> fitted(Template template, Paper paper) {
    Map<String, Object> fields = new HashMap<>(paper.fields());
    for (Map.Entry<String, TextBox> box : template.boxes().entrySet()) {
      Object text = fields.getOrDefault(box.getKey(), "");
      if (text instanceof String words && !words.isEmpty()) {
        fields.put(box.getKey(), fitter.fit(box.getValue(), words).orElseThrow());
      }
    }
    return fields;
  }
}
