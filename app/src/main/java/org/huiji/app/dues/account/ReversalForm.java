package org.huiji.app.dues.account;

import org.huiji.app.widget.Form;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** The form that takes an entry back. */
final class ReversalForm extends BookingForm {

  ReversalForm(Messages words, ReversalViewModel model, EntryText text, Runnable leave) {
    super(words, model, leave);
    explain(
        words.text(
            "duesaccount.reverse-note",
            model.wrong().entry().happenedOn(),
            text.kind(model.wrong().entry().kind()),
            Yuan.grouped(model.wrong().entry().fen()),
            text.summary(model.wrong())));
    Form form = new Form(words);
    form.date("duesaccount.reversed-on", model.on());
    form.text("duesaccount.reason", model.why());
    add(form);
    finish();
  }
}
