package org.huiji.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Reads one face out of a font file or out of the program. */
final class FaceFile {

  private static final int NO_EMBEDDING = 0x0002;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private FaceFile() {}

  /**
   * The face of a file.
   *
   * @param postScriptName which one of a collection; ignored for a file of one face
   * @throws IOException when it cannot be read, has no TrueType outlines (PDFBox cannot embed
   *     others), or its maker forbids subsets
   */
  static Face read(Path file, String postScriptName) throws IOException {
    return checked(open(file, postScriptName), file.toString());
  }

  /** A face that comes with the program. */
  static Face bundled(String resource) throws IOException {
    try (InputStream in = FaceFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("No bundled face " + resource);
      }
      return checked(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())), "");
    }
  }

  private static TrueTypeFont open(Path file, String postScriptName) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!name.regionMatches(true, name.length() - 4, ".ttc", 0, 4)) {
      return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }
    TrueTypeFont font = new TrueTypeCollection(file.toFile()).getFontByName(postScriptName);
    if (font == null) {
      throw new IOException("No face " + postScriptName + " in " + name);
    }
    return font;
  }

  private static Face checked(TrueTypeFont font, String file) throws IOException {
    int rights = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
    boolean forbidden =
        (rights & 0x000F) == NO_EMBEDDING || (rights & (NO_SUBSETTING | BITMAPS_ONLY)) != 0;
    if (forbidden || font instanceof OpenTypeFont || font.getGlyph() == null) {
      throw new IOException("Face cannot be embedded as a TrueType subset: " + font.getName());
    }
    font.setEnableGsub(false);
    return new Face(font, file);
  }
}
