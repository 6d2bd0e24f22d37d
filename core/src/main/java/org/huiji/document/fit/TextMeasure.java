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
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      float advance = own.advance(c);
      ems += advance >= 0 ? advance : other(role, c);
      i += Character.charCount(c);
    }
    return ems;
  }

  private float other(FaceRole role, int codePoint) {
    return faces.faceFor(role, codePoint).map(face -> face.advance(codePoint)).orElse(1f);
  }
}
