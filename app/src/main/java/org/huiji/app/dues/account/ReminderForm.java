package org.huiji.app.dues.account;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.huiji.app.dues.Years;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** The form for a reminder that was sent: when, how, by whom. */
public final class ReminderForm extends BookingForm {

  public ReminderForm(Messages words, ReminderViewModel model, Runnable leave) {
    super(words, model, leave);
    explain(words.text("duesaccount.remind-note"));
    Form form = new Form(words);
    form.row("duesaccount.year", Years.among(words, model.year(), model.years()));
    Label fewer = new Label();
    fewer.setWrapText(true);
    fewer.setMinHeight(USE_PREF_SIZE);
    fewer.getStyleClass().add("page-note");
    fewer.managedProperty().bind(fewer.visibleProperty());
    model
        .fewer()
        .subscribe(
            said -> {
              fewer.setText(said == null ? "" : words.text(said));
              fewer.setVisible(said != null);
            });
    form.below(fewer);
    form.date("duesaccount.sent-on", model.on());
    choice(
        form,
        "duesaccount.channel",
        model.channel(),
        Stream.of(
                "duesaccount.by-phone",
                "duesaccount.by-text",
                "duesaccount.by-mail",
                "duesaccount.by-visit")
            .map(words::text)
            .toList());
    form.text("duesaccount.by", model.by());
    form.text("duesaccount.note", model.note());
    add(form);
    finish();
  }
}
