package org.huiji.app.setting;

import org.huiji.app.widget.Form;
import org.huiji.setting.SettingKey;
import org.huiji.text.Messages;

/** The association's name, contact, term, and who sits at the desk. */
final class AssociationSection extends Section {

  AssociationSection(Messages words, AssociationViewModel model) {
    super(words);
    Form form = new Form(words);
    form.section("setting.who-we-are");
    form.wideText("setting.full-name", model.entry(SettingKey.ASSOCIATION_NAME));
    form.section("setting.contact");
    form.text("setting.contact-person", model.entry(SettingKey.CONTACT_PERSON));
    form.text("setting.contact-phone", model.entry(SettingKey.CONTACT_PHONE));
    form.wideText("setting.contact-address", model.entry(SettingKey.CONTACT_ADDRESS));
    form.wideText("setting.notice-attachments", model.entry(SettingKey.NOTICE_ATTACHMENTS));
    form.section("setting.certificates");
    form.text("setting.term", model.entry(SettingKey.CURRENT_TERM));
    form.text("setting.operator", model.entry(SettingKey.OPERATOR));
    form.date("setting.valid-from", model.from());
    form.date("setting.valid-until", model.until());
    add(form);
    explain("setting.association-note");
    problem(model.problem());
    buttons(button("setting.save", model::save));
    model.load();
  }
}
