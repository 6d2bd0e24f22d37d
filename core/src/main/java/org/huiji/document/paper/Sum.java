package org.huiji.document.paper;

import java.util.Map;
import org.huiji.text.CapitalAmount;
import org.huiji.text.Yuan;

/** An amount on paper, in figures and in capitals. */
public final class Sum {

  private Sum() {}

  public static Map<String, Object> of(long fen) {
    return Map.of("figures", Yuan.grouped(fen), "capitals", "人民币" + CapitalAmount.of(fen));
  }
}
