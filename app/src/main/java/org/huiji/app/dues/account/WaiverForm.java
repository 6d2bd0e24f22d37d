package org.huiji.app.dues.account;

import org.huiji.app.dues.Years;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** The form for a waiver: it is a decision, so who took it comes with it. */
final class WaiverForm extends BookingForm {

  WaiverForm(Messages words, WaiverViewModel model, Runnable leave) {
    super(words, model, leave);
    explain(words.text("duesaccount.waive-note"));
    Form form = new Form(words);
    form.row("duesaccount.year", Years.among(words, model.amount().year(), model.amount().years()));
    form.text("duesaccount.amount", model.amount().fen());
    choice(form, "duesaccount.organ", model.organ(), model.organs());
    form.text("duesaccount.meeting", model.meeting());
    form.date("duesaccount.decided-on", model.on());
    form.text("duesaccount.note", model.note());
    add(form);
    finish();
  }
}
