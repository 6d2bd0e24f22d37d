package org.huiji.app.dues.account;

import javafx.beans.value.ObservableValue;
import org.huiji.app.task.Commit;
import org.huiji.text.Message;

/** A form that books something, as far as all of them are alike. */
sealed interface BookingModel
    permits PaymentViewModel,
        WaiverViewModel,
        RefundViewModel,
        ReversalViewModel,
        ReceiptViewModel,
        ReminderViewModel {

  /** What the form is for. */
  Message title();

  /** What its button does. */
  ObservableValue<Message> action();

  Commit commit();

  /** Books it if all is good; otherwise shows what is not. */
  void save();
}
