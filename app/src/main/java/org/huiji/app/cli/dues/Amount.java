package org.huiji.app.cli.dues;

import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;

/** Money as it is written on the command line, and in JSON: yuan, never a rounded number. */
final class Amount {

  private Amount() {}

  /**
   * An amount in 分.
   *
   * @throws Refusal when it is no plain amount of yuan, or nothing
   */
  static long fen(String text) {
    Reading<Long> reading = Yuan.parse(text.strip());
    Message nothing = Message.of("dues.no-amount");
    return reading
        .value()
        .filter(fen -> fen > 0)
        .orElseThrow(() -> new Refusal(reading.refusal().orElse(nothing)));
  }
}
