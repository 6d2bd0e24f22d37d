package org.huiji.app.dues.arrears;

import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.view.Arrears;

/**
 * The sums of the arrears of a day.
 *
 * @param members how many owe
 * @param fen what they owe, in 分
 * @param ages the same by age, as in {@link Arrears#ages}
 * @param undecided how many owe without a day by which to pay
 */
record ArrearsSums(LocalDate on, int members, long fen, List<Long> ages, int undecided) {

  /** Takes a while for many: off the window's thread. */
  static ArrearsSums of(Arrears arrears) {
    return new ArrearsSums(
        arrears.on(),
        arrears.lines().size(),
        arrears.fen(),
        arrears.ages(),
        arrears.undecided().size());
  }
}
