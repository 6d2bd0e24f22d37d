package org.huiji.document.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huiji.document.font.FaceCatalogue;

/**
 * Fits texts into boxes: on one line if that needs little shrinking, else broken by sense, as large
 * as the box allows.
 */
public final class TextFitter {

  private static final double STEP_PT = 0.5;

  /** How much a text may shrink to stay on one line before it is broken. */
  private static final double ONE_LINE = 0.85;

  /** How much smaller than broken anywhere a text may become to be broken by sense. */
  private static final double FOR_SENSE = 0.8;

  /** Layout rounds each run up to its grid of 1/27 pt; what is closer than this counts as over. */
  private static final double SLACK_PT = 0.5;

  private final TextMeasure measure;

  public TextFitter(FaceCatalogue faces) {
    this.measure = new TextMeasure(faces);
  }

  /** The text in its box; empty when it does not fit at the smallest size. */
  public Optional<FittedText> fit(TextBox box, String text) {
    double width = box.widthPt() - SLACK_PT;
    double least =
        box.lines() > 1 ? Math.max(box.leastPt(), box.sizePt() * ONE_LINE) : box.leastPt();
    double whole = ems(box, text);
    for (double size = box.sizePt(); size >= least; size -= STEP_PT) {
      if (whole * size <= width) {
        return Optional.of(fitted(box, text, size, List.of(text)));
      }
    }
    return box.lines() == 1 ? Optional.empty() : broken(box, text, width);
  }

  /** By sense, unless that takes much more shrinking than breaking anywhere. */
  private Optional<FittedText> broken(TextBox box, String text, double width) {
    LineChoice choice = new LineChoice(text, part -> ems(box, part));
    Optional<FittedText> anywhere = broken(box, text, width, choice, SenseBreaks.WORST);
    Optional<FittedText> bySense = broken(box, text, width, choice, SenseBreaks.WORST - 1);
    return bySense
        .filter(fitted -> points(fitted) >= FOR_SENSE * points(anywhere.orElse(fitted)))
        .or(() -> anywhere);
  }

  private static Optional<FittedText> broken(
      TextBox box, String text, double width, LineChoice choice, int worst) {
    for (double size = box.sizePt(); size >= box.leastPt(); size -= STEP_PT) {
      for (int lines = 1; lines <= box.lines(); lines++) {
        Optional<List<String>> found = choice.best(lines, width / size, worst);
        if (found.isPresent()) {
          return Optional.of(fitted(box, text, size, found.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static double points(FittedText fitted) {
    return Double.parseDouble(fitted.size());
  }

  private double ems(TextBox box, String text) {
    return measure.ems(box.role(), text) + box.spacingEm() * text.codePointCount(0, text.length());
  }

  private static FittedText fitted(TextBox box, String text, double size, List<String> lines) {
    String tenths = BigDecimal.valueOf(size).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return new FittedText(text, tenths, size < box.sizePt(), lines);
  }
}
