package org.huiji.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One TrueType face: which characters it can print, and how wide each is. */
public final class Face {

  private static final int BMP = 0x10000;
  private static final float NONE = -1;
  private static final float OFFSET = 2;
  private static final float UNKNOWN = 0;

  private final TrueTypeFont font;
  private final String file;
  private final String name;
  private final CmapLookup glyphs;
  private final float unitsPerEm;

  /** Advances asked for before, moved up so that 0 means not yet; threads may measure twice. */
  private final float[] known = new float[BMP];

  Face(TrueTypeFont font, String file) throws IOException {
    this.font = font;
    this.file = file;
    this.name = font.getName();
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /** Its PostScript name, for example {@code SimSun}. */
  public String name() {
    return name;
  }

  /** The file it was found in; empty when it came with the program. */
  public String file() {
    return file;
  }

  /** Whether it has a glyph for this code point, in any plane. */
  public boolean has(int codePoint) {
    return advance(codePoint) >= 0;
  }

  /** How far the pen moves on, in ems; negative when it has no glyph. */
  public float advance(int codePoint) {
    if (codePoint >= BMP) {
      return measured(codePoint);
    }
    if (known[codePoint] == UNKNOWN) {
      known[codePoint] = measured(codePoint) + OFFSET;
    }
    return known[codePoint] - OFFSET;
  }

  private float measured(int codePoint) {
    int glyph = glyphs.getGlyphId(codePoint);
    try {
      return glyph == 0 ? NONE : font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The face as a font of one document; only the characters used are embedded when it is saved. */
  PDType0Font in(PDDocument document) {
    try {
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
