package org.huiji.app.setting;

import java.util.Optional;
import org.huiji.app.widget.Entry;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.office.Office;

/** An office and what it is to be called. */
record OfficeNames(Office office, Entry<String> name, Entry<String> unitName) {

  static OfficeNames of(Office office) {
    OfficeNames names = new OfficeNames(office, Entry.requiredText(), Entry.requiredText());
    names.name.fill(office.name());
    names.unitName.fill(office.unitName());
    return names;
  }

  boolean isGood() {
    return name.isGood() && unitName.isGood();
  }

  /** The edit, if the names differ from before. */
  Optional<RulebookEdit> edit() {
    String person = name.text().get().strip();
    String unit = unitName.text().get().strip();
    return person.equals(office.name()) && unit.equals(office.unitName())
        ? Optional.empty()
        : Optional.of(RulebookEdit.renameOffice(office.id(), person, unit));
  }
}
