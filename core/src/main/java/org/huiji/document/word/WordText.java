package org.huiji.document.word;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * How a text is set. A face that the reader's PC lacks is replaced there; figures and Latin letters
 * are in a face that every word processor has.
 *
 * @param face of the Chinese characters
 * @param size in points
 * @param line distance of the lines in points; 0 for what the face asks
 * @param after room under the paragraph in points
 * @param first by how many characters the first line is indented
 * @param right by how many characters all lines stand off the right margin
 */
public record WordText(
    String face,
    double size,
    boolean bold,
    Place place,
    double line,
    double after,
    int first,
    int right) {

  private static final String LATIN = "Times New Roman";
  private static final int TWIPS_PER_POINT = 20;

  /** Where a text stands between its margins. */
  public enum Place {
    LEFT(ParagraphAlignment.LEFT),
    CENTRE(ParagraphAlignment.CENTER),
    RIGHT(ParagraphAlignment.RIGHT),
    /** From margin to margin. */
    BOTH(ParagraphAlignment.BOTH);

    private final ParagraphAlignment word;

    Place(ParagraphAlignment word) {
      this.word = word;
    }
  }

  /** At the left, as dense as the face asks. */
  public static WordText of(String face, double size) {
    return new WordText(face, size, false, Place.LEFT, 0, 0, 0, 0);
  }

  public WordText at(Place there) {
    return new WordText(face, size, bold, there, line, after, first, right);
  }

  public WordText inBold() {
    return new WordText(face, size, true, place, line, after, first, right);
  }

  public WordText withLines(double points) {
    return new WordText(face, size, bold, place, points, after, first, right);
  }

  public WordText withRoomUnder(double points) {
    return new WordText(face, size, bold, place, line, points, first, right);
  }

  public WordText indented(int characters) {
    return new WordText(face, size, bold, place, line, after, characters, right);
  }

  public WordText offRight(int characters) {
    return new WordText(face, size, bold, place, line, after, first, characters);
  }

  void setInto(XWPFParagraph paragraph, String words) {
    paragraph.setAlignment(place.word);
    if (line > 0) {
      paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
    }
    if (after > 0) {
      paragraph.setSpacingAfter(twips(after));
    }
    if (first > 0) {
      paragraph.setIndentationFirstLine(twips(first * size));
    }
    if (right > 0) {
      paragraph.setIndentationRight(twips(right * size));
    }
    addTo(paragraph, words);
  }

  /** More of the same paragraph; a line feed breaks the line. */
  void addTo(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(LATIN);
    run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setBold(bold);
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  private static int twips(double points) {
    return (int) Math.round(points * TWIPS_PER_POINT);
  }
}
