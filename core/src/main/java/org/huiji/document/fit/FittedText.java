package org.huiji.document.fit;

import java.util.List;

/**
 * A text as it goes into its box. Templates print {@code size} and {@code lines}, or {@code text}
 * where there is one line only.
 *
 * @param text the whole text, unbroken
 * @param size in points
 * @param shrunk whether it had to be made smaller than the box would have it
 */
public record FittedText(String text, String size, boolean shrunk, List<String> lines) {

  public FittedText {
    lines = List.copyOf(lines);
  }

  /** Whether it stands on one line. */
  public boolean single() {
    return lines.size() == 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
