package org.huiji.document.paper;

import java.util.regex.Pattern;
import org.huiji.rulebook.paper.Papers;

/**
 * The sentence of a certificate, in two parts around the name, which stands in large characters on
 * lines of its own.
 *
 * @param opening what stands over the name; empty if the sentence begins with it
 * @param closing what stands under the name
 */
public record Wording(String opening, String closing) {

  /** Blanks around a gap only keep it legible where the sentence is written down. */
  private static final Pattern BLANKS_AT_GAPS = Pattern.compile("\\s*(\\{(?:单位|职务)})\\s*");

  /** The end of the name's line is pause enough. */
  private static final Pattern LEADING_PAUSE = Pattern.compile("^[，、,]");

  /**
   * Fills the association's sentence.
   *
   * @param sentence with the gaps {单位} and {职务}, as the rule book has it
   * @param capacity what the member is, for example 副会长单位
   */
  public static Wording of(String sentence, String name, String capacity) {
    String close = BLANKS_AT_GAPS.matcher(sentence.strip()).replaceAll("$1");
    int at = close.indexOf(Papers.NAME_GAP);
    if (at < 0) {
      throw new IllegalArgumentException("No place for the name in: " + sentence);
    }
    String before = close.substring(0, at);
    String after = close.substring(at + Papers.NAME_GAP.length());
    return new Wording(
        filled(before, name, capacity),
        filled(LEADING_PAUSE.matcher(after).replaceFirst(""), name, capacity));
  }

  private static String filled(String part, String name, String capacity) {
    return part.replace(Papers.NAME_GAP, name).replace(Papers.OFFICE_GAP, capacity);
  }
}
