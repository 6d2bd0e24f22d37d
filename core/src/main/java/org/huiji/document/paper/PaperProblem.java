package org.huiji.document.paper;

import java.util.List;
import java.util.Locale;
import org.huiji.text.Message;

/**
 * Why a paper must not be printed yet.
 *
 * @param paper which paper of the batch, from 0
 * @param field the field's name, as in the template; parts of a field after a dot
 */
public record PaperProblem(int paper, String field, Kind kind, Message message) {

  /** What is wrong with a text. */
  public enum Kind {
    /** It must be there and is blank. */
    MISSING,
    /** It has a character that no face on this PC can print. */
    NO_GLYPH,
    /** It does not fit its box even at the smallest size allowed. */
    TOO_LONG
  }

  /** One problem for each of the code points of a text that cannot be printed. */
  public static List<PaperProblem> noGlyphs(
      int paper, String field, String text, List<Integer> codePoints) {
    return codePoints.stream()
        .map(c -> new PaperProblem(paper, field, Kind.NO_GLYPH, noGlyph(text, c)))
        .toList();
  }

  private static Message noGlyph(String text, int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT
        ? Message.of("document.invisible", text, code)
        : Message.of("document.no-glyph", text, Character.toString(codePoint), code);
  }
}
