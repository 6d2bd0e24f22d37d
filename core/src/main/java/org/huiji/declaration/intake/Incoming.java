package org.huiji.declaration.intake;

import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;

/**
 * One declaration as it was read, not yet judged.
 *
 * @param number what the clerk calls the row: its number in Excel; of several forms 1 for the first
 * @param file the name of the file it stands in
 * @param label the unit, or where none was read what the row begins with
 * @param skipped whether it is no declaration: an example, a note; its problems say which
 */
public record Incoming(int number, String file, String label, Filled filled, boolean skipped) {

  String unit() {
    return filled.answers().text(FormField.UNIT);
  }

  String platform() {
    return filled.answers().text(FormField.PLATFORM);
  }
}
