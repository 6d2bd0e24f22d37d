package org.huiji.declaration.intake;

import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.intake.ImportKind;

/** Which part of a declaration arrives. */
public enum Part {
  /** The company's 申报书 (附件1). */
  FORM(ImportKind.FORM),
  /** The district's 汇总表 (附件2). */
  SUMMARY(ImportKind.SUMMARY);

  private final ImportKind kind;

  Part(ImportKind kind) {
    this.kind = kind;
  }

  public ImportKind kind() {
    return kind;
  }

  /** What a declaration says in this part. */
  public Answers of(Content content) {
    return switch (this) {
      case FORM -> content.form();
      case SUMMARY -> content.summary();
    };
  }

  /** The same declaration with this part written anew; the other part stays. */
  Content write(Content content, Answers answers) {
    return switch (this) {
      case FORM -> content.withForm(answers);
      case SUMMARY -> content.withSummary(answers);
    };
  }
}
