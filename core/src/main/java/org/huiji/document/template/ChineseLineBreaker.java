package org.huiji.document.template;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import org.huiji.document.fit.LineBreaks;

/**
 * Breaks running text as Chinese letters do, instead of by the rules for all the world's scripts.
 */
final class ChineseLineBreaker implements FSTextBreaker {

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return BreakIterator.DONE;
    }
    at = LineBreaks.next(text, at);
    return at;
  }
}
