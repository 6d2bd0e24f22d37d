package org.huiji.document.fit;

import org.huiji.document.font.Face;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;

/** How long a text is, by the metrics of the very faces it will be printed in. */
public final class TextMeasure {

  private final FaceCatalogue faces;

  public TextMeasure(FaceCatalogue faces) {
    this.faces = faces;
  }

  /** In ems; a character no face has counts as one. */
  public double ems(FaceRole role, String text) {
    Face own = faces.face(role);
    return text.codePoints().mapToDouble(c -> advance(own, role, c)).sum();
  }

  private double advance(Face own, FaceRole role, int codePoint) {
    return own.has(codePoint)
        ? own.advance(codePoint)
        : faces.faceFor(role, codePoint).map(face -> face.advance(codePoint)).orElse(1.0);
  }
}
