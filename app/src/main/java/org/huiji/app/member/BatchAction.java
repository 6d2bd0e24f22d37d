package org.huiji.app.member;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.kordamp.ikonli.Ikon;

/**
 * Something another feature does with members chosen in the list.
 *
 * @param label what it is called for so many members, as in 批准 3 家
 * @param ofThePast whether it can be done with the register of another day, too
 * @param allIfNoneChosen whether it is done with the whole list when nothing is chosen, and not
 *     only with one row or none
 * @param run is given the members in the list's order and the day the list is of
 */
public record BatchAction(
    IntFunction<Message> label,
    Ikon icon,
    boolean ofThePast,
    boolean allIfNoneChosen,
    BiConsumer<List<RegisterEntry>, LocalDate> run) {

  /** An action on chosen members of today's register. */
  public static BatchAction of(
      IntFunction<Message> label, Ikon icon, BiConsumer<List<RegisterEntry>, LocalDate> run) {
    return new BatchAction(label, icon, false, false, run);
  }

  /** The same for the register of any day. */
  public BatchAction ofThePastToo() {
    return new BatchAction(label, icon, true, allIfNoneChosen, run);
  }

  /** The same on all members in the list when none is chosen. */
  public BatchAction onAllIfNoneChosen() {
    return new BatchAction(label, icon, ofThePast, true, run);
  }
}
