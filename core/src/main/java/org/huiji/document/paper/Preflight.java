package org.huiji.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiji.document.fit.TextBox;
import org.huiji.document.font.FaceRole;
import org.huiji.document.paper.PaperProblem.Kind;
import org.huiji.document.template.Template;
import org.huiji.text.Message;

/** Finds, before paper does, what would go wrong on it. */
final class Preflight {

  private final BatchFits fits;

  Preflight(BatchFits fits) {
    this.fits = fits;
  }

  List<PaperProblem> check(Template template, List<? extends Paper> papers) {
    List<PaperProblem> problems = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      check(template, papers.get(i), i, problems);
    }
    return problems;
  }

  private void check(Template template, Paper paper, int index, List<PaperProblem> problems) {
    var fields = paper.fields();
    for (String field : paper.required()) {
      if (String.valueOf(fields.getOrDefault(field, "")).isBlank()) {
        problems.add(
            new PaperProblem(index, field, Kind.MISSING, Message.of("document.field-missing")));
      }
    }
    fields.forEach((field, value) -> checkText(template, index, field, value, problems));
  }

  private void checkText(
      Template template, int index, String field, Object value, List<PaperProblem> problems) {
    switch (value) {
      case String text -> {
        TextBox box = template.boxes().get(field);
        FaceRole role = box == null ? FaceRole.SONG : box.role();
        problems.addAll(PaperProblem.noGlyphs(index, field, text, fits.unprintable(role, text)));
        if (box != null && fits.fit(box, text).isEmpty()) {
          problems.add(tooLong(index, field, text));
        }
      }
      case Map<?, ?> parts ->
          parts.forEach(
              (part, text) -> checkText(template, index, field + "." + part, text, problems));
      case List<?> items ->
          items.forEach(item -> checkText(template, index, field, item, problems));
      default -> {}
    }
  }

  private static PaperProblem tooLong(int index, String field, String text) {
    return new PaperProblem(
        index, field, Kind.TOO_LONG, Message.of("document.too-long", text, text.length()));
  }
}
