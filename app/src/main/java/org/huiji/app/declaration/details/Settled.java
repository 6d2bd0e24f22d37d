package org.huiji.app.declaration.details;

import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;

/** Makes the form and the table say the same, as the clerk decides. */
record Settled(Keeper keeper, Sheet sheet) implements FieldsGrid.Settling {

  @Override
  public void byForm(FormField field) {
    Content content = sheet.content();
    keep(field, content.withSummary(content.summary().with(field, content.form().text(field))));
  }

  @Override
  public void bySummary(FormField field) {
    Content content = sheet.content();
    keep(field, content.withForm(content.form().with(field, content.summary().text(field))));
  }

  private void keep(FormField field, Content content) {
    keeper.describe(
        sheet.declaration(),
        content,
        Message.of("decllist.settled", field.label(sheet.round().year())));
  }
}
