package org.huiji.document.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.document.fit.FittedText;
import org.huiji.document.fit.TextBox;
import org.huiji.document.fit.TextFitter;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;

/** What was found out about the texts of one batch; most papers share title, issuer and date. */
final class BatchFits {

  private record Fit(TextBox box, String text) {}

  private record Printed(FaceRole role, String text) {}

  private final FaceCatalogue faces;
  private final TextFitter fitter;
  private final Map<Fit, Optional<FittedText>> fits = new HashMap<>();
  private final Map<Printed, List<Integer>> unprintable = new HashMap<>();

  BatchFits(FaceCatalogue faces, TextFitter fitter) {
    this.faces = faces;
    this.fitter = fitter;
  }

  Optional<FittedText> fit(TextBox box, String text) {
    return fits.computeIfAbsent(new Fit(box, text), key -> fitter.fit(box, text));
  }

  List<Integer> unprintable(FaceRole role, String text) {
    return unprintable.computeIfAbsent(
        new Printed(role, text), key -> faces.unprintable(role, text));
  }
}
