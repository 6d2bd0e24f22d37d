package org.huiji.dues.paper;

import java.util.Map;
import org.huiji.text.CapitalAmount;
import org.huiji.text.Yuan;

/** An amount on paper, in figures and in capitals. */
final class Sum {

  private Sum() {}

  static Map<String, Object> of(long fen) {
    return Map.of("figures", Yuan.grouped(fen), "capitals", "人民币" + CapitalAmount.of(fen));
  }
}
