package org.huiji.declaration;

import java.util.Optional;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a declaration: the company's own form and its row in the district's table stay
 * apart, so that they can be held against each other.
 *
 * @param district whose bureau recommends it; none until a table or the clerk says so
 * @param form 附件1; empty until it came
 * @param summary 附件2; empty until it came
 */
public record Content(
    @Nullable String district, Answers form, Answers summary, Checklist checklist) {

  /** Nothing yet. */
  public static final Content EMPTY =
      new Content(null, Answers.NONE, Answers.NONE, Checklist.UNTOUCHED);

  /** What the form says, or else the district's table. */
  public Optional<String> find(FormField field) {
    return form.find(field).or(() -> summary.find(field));
  }

  public String unit() {
    return find(FormField.UNIT).orElse("");
  }

  public String platform() {
    return find(FormField.PLATFORM).orElse("");
  }

  public Content withForm(Answers answers) {
    return new Content(district, answers, summary, checklist);
  }

  public Content withSummary(Answers answers) {
    return new Content(district, form, answers, checklist);
  }

  public Content withDistrict(@Nullable String name) {
    return new Content(name, form, summary, checklist);
  }

  public Content withChecklist(Checklist ticked) {
    return new Content(district, form, summary, ticked);
  }
}
