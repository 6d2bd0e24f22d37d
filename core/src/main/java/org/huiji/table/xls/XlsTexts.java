package org.huiji.table.xls;

import org.apache.poi.hssf.record.SSTRecord;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by index. */
final class XlsTexts {

  private final Intake intake;
  private Value[] values = new Value[0];

  XlsTexts(Intake intake) {
    this.intake = intake;
  }

  void set(SSTRecord shared) {
    values = new Value[shared.getNumUniqueStrings()];
    for (int i = 0; i < values.length; i++) {
      String text = shared.getString(i).getString();
      intake.text(text.length());
      values[i] = Value.of(text);
    }
  }

  /** The text, or null when the file has none of that index. */
  @Nullable Value get(int index) {
    return index >= 0 && index < values.length ? values[index] : null;
  }
}
