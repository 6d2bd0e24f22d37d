package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.List;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;

/**
 * What an import will write anew in a declaration.
 *
 * @param field a {@link FormField#key()}, or {@link #DISTRICT}
 * @param before empty where nothing was kept
 * @param after empty where nothing is said any more
 */
public record AnswerChange(String field, String before, String after) {

  /** Whose bureau recommends it, which is no field of the annexes. */
  public static final String DISTRICT = "district";

  /**
   * What the clerk calls the field.
   *
   * @param year the round's
   */
  public Message label(int year) {
    return FormField.of(field)
        .map(known -> known.label(year))
        .orElseGet(() -> Message.of("declintake.district"));
  }

  /** Field by field in the annexes' order. */
  static List<AnswerChange> between(Answers before, Answers after) {
    var changes = new ArrayList<AnswerChange>();
    for (FormField field : FormField.values()) {
      if (!before.agree(field, after)) {
        changes.add(new AnswerChange(field.key(), before.text(field), after.text(field)));
      }
    }
    return changes;
  }
}
