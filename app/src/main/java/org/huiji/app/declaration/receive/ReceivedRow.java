package org.huiji.app.declaration.receive;

import java.util.List;
import java.util.Objects;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.intake.Verdict;

/**
 * A form, or a row of a table, with what will become of it.
 *
 * @param source which of the sources it stands in
 * @param district whose bureau recommends it; empty where nobody knows
 */
record ReceivedRow(int source, IntakeRow row, String district) {

  static List<ReceivedRow> of(int source, IntakePreview preview) {
    String district = Objects.requireNonNullElse(preview.arrival().district(), "");
    return preview.rows().stream().map(row -> new ReceivedRow(source, row, district)).toList();
  }

  /** What makes two rows the same one, before and after they are looked at again. */
  record Key(int source, int number) {}

  Key key() {
    return new Key(source, number());
  }

  int number() {
    return row.row();
  }

  String file() {
    return row.incoming().file();
  }

  Verdict verdict() {
    return row.verdict();
  }

  long problems() {
    return row.problems().size();
  }
}
