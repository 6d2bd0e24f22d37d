package org.huiji.app.dues;

import org.huiji.app.widget.Entry;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;

/** Fields for money that moves: yuan as typed, 分 in the program; nothing is rounded or guessed. */
public final class Amounts {

  private Amounts() {}

  public static Entry<Long> required() {
    return Entry.required(Amounts::read);
  }

  /**
   * Into 分, more than nothing.
   *
   * @param text refused with thousands separators or a unit, as a slip there books a wrong sum
   */
  public static Reading<Long> read(String text) {
    return Yuan.parse(PlainText.clean(text)) instanceof Reading.Understood<Long>(Long fen)
            && fen == 0
        ? Reading.refused("dues.no-amount")
        : Yuan.parse(PlainText.clean(text));
  }
}
