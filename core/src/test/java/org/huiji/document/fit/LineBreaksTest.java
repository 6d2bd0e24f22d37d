package org.huiji.document.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void anAmountIsNotBrokenAtItsThousands() {
    assertThat(pieces("共180,000.00元")).containsExactly("共", "180,000.00", "元");
  }

  @Test
  void aListInLatinLettersIsBrokenAfterItsCommas() {
    assertThat(pieces("Java,Go")).containsExactly("Java,", "Go");
    assertThat(pieces("A1,B2")).containsExactly("A1,", "B2");
  }

  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    for (int from = 0; from < text.length(); ) {
      int next = LineBreaks.next(text, from);
      pieces.add(text.substring(from, next));
      from = next;
    }
    return pieces;
  }
}
