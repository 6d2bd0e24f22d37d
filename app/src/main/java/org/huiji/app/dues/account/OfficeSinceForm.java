package org.huiji.app.dues.account;

import org.huiji.app.widget.Choices;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** The form in which the clerk says since when offices are held: of whom, which, since when. */
public final class OfficeSinceForm extends BookingForm {

  public OfficeSinceForm(Messages words, OfficeSinceViewModel model, Runnable leave) {
    super(words, model, leave);
    explain(words.text("duesrun.office-note"));
    Form form = new Form(words);
    form.row(
        "duesrun.office-whose",
        Choices.of(
            model.scopes(),
            model.scope().get(),
            model.scope()::set,
            scope -> words.text(scope.label())));
    form.row(
        "duesrun.office-held",
        Choices.of(
            model.offices(),
            model.held().get(),
            model.held()::set,
            held -> words.text(held.label())));
    form.date("duesrun.office-since", model.since());
    add(form);
    finish();
  }
}
