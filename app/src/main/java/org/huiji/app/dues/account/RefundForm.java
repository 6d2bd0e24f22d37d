package org.huiji.app.dues.account;

import org.huiji.app.dues.Years;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** The form for money given back. */
final class RefundForm extends BookingForm {

  RefundForm(Messages words, RefundViewModel model, Runnable leave) {
    super(words, model, leave);
    explain(words.text("duesaccount.refund-note"));
    Form form = new Form(words);
    form.row("duesaccount.year", Years.among(words, model.amount().year(), model.amount().years()));
    form.text("duesaccount.amount", model.amount().fen());
    form.date("duesaccount.paid-out-on", model.on());
    form.text("duesaccount.voucher", model.voucher());
    form.text("duesaccount.note", model.note());
    add(form);
    finish();
  }
}
