package org.huiji.app.dues.account;

import org.huiji.app.widget.Form;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** The form for the official receipt, which is never printed here. */
final class ReceiptForm extends BookingForm {

  ReceiptForm(Messages words, ReceiptViewModel model, Runnable leave) {
    super(words, model, leave);
    explain(
        words.text(
            "duesaccount.receipt-note",
            model.money().receivedOn(),
            model.money().payer(),
            Yuan.grouped(model.money().fen())));
    Form form = new Form(words);
    form.text("duesaccount.receipt-code", model.code());
    form.text("duesaccount.receipt-number", model.number());
    form.text("duesaccount.receipt-check", model.checkCode());
    form.date("duesaccount.receipt-on", model.on());
    add(form);
    finish();
  }
}
