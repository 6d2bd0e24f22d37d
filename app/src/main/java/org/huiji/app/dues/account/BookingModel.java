package org.huiji.app.dues.account;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Entry;
import org.huiji.text.Message;

/** A form that books something, as far as all of them are alike. */
sealed interface BookingModel
    permits PaymentViewModel,
        WaiverViewModel,
        RefundViewModel,
        ReversalViewModel,
        ReceiptViewModel,
        ReminderViewModel,
        OfficeSinceViewModel {

  /** What the form is for. */
  Message title();

  /** What its button does. */
  ObservableValue<Message> action();

  Commit commit();

  /** All that is typed into it. */
  List<Entry<?>> entries();

  /** Whether anything was typed that would be lost with the form. */
  default boolean isDirty() {
    return entries().stream().anyMatch(Entry::isTouched);
  }

  /** Books it if all is good; otherwise shows what is not. */
  void save();
}
