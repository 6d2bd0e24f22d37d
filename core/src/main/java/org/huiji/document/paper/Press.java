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
import org.huiji.document.template.Sheet;
import org.huiji.document.template.Template;
import org.huiji.document.template.TemplatePrinter;
import org.huiji.document.template.TemplateSource;

/**
 * Makes PDFs of papers. Nothing is printed of a batch in which a paper has a problem: solve it or
 * leave that paper out, then ask again. The same papers under the same identity are the same bytes.
 */
public final class Press {

  private final FaceCatalogue faces;
  private final TemplateSource templates;
  private final TextFitter fitter;
  private final TemplatePrinter printer;

  public Press(FaceCatalogue faces, TemplateSource templates) {
    this.faces = faces;
    this.templates = templates;
    this.fitter = new TextFitter(faces);
    this.printer = new TemplatePrinter(faces);
  }

  /**
   * What would go wrong.
   *
   * @param papers of one template
   * @throws org.huiji.problem.Refusal when the template itself is broken
   */
  public List<PaperProblem> check(List<? extends Paper> papers) {
    return papers.isEmpty() ? List.of() : new Preflight(fits()).check(templateOf(papers), papers);
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
    BatchFits fits = fits();
    List<PaperProblem> problems = new Preflight(fits).check(template, papers);
    if (!problems.isEmpty()) {
      throw new PaperRefusal(problems);
    }
    Map<String, Template> underlays = new HashMap<>();
    papers.stream()
        .map(Paper::underlay)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> underlays.put(name, templates.load(name)));
    List<Sheet> sheets =
        papers.stream()
            .map(paper -> new Sheet(fitted(template, paper, fits), underlays.get(paper.underlay())))
            .toList();
    try {
      return printer.print(template, sheets, identity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BatchFits fits() {
    return new BatchFits(faces, fitter);
  }

  private Template templateOf(List<? extends Paper> papers) {
    List<String> names = papers.stream().map(Paper::template).distinct().toList();
    if (names.size() != 1) {
      throw new IllegalArgumentException("A batch has papers of one template, not of " + names);
    }
    return templates.load(names.getFirst());
  }

  private Map<String, Object> fitted(Template template, Paper paper, BatchFits fits) {
    Map<String, Object> fields = new HashMap<>(paper.fields());
    for (Map.Entry<String, TextBox> box : template.boxes().entrySet()) {
      Object text = fields.getOrDefault(box.getKey(), "");
      if (text instanceof String words && !words.isEmpty()) {
        fields.put(box.getKey(), fits.fit(box.getValue(), words).orElseThrow());
      }
    }
    return fields;
  }
}
