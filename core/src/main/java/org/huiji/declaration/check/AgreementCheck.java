package org.huiji.declaration.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;

/**
 * What the company's form and the district's table both say is the same. The short profile is a
 * text of its own, and the services may be told in other words where the figures are the same.
 */
final class AgreementCheck implements ContentCheck {

  private final Round round;

  AgreementCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Content content) {
    Answers form = content.form();
    Answers summary = content.summary();
    Set<FormField> both = EnumSet.noneOf(FormField.class);
    both.addAll(summary.values().keySet());
    both.removeIf(field -> form.find(field).isEmpty());
    return both.stream()
        .filter(field -> !isSame(field, form, summary))
        .filter(field -> field != FormField.SERVICE || !hasSameFigures(content))
        .map(
            field ->
                Problem.error(
                    field.key(),
                    new Rule("declaration.agreement", "附件1；附件2"),
                    Message.of(
                        "declcheck.differs",
                        field.label(round.year()),
                        form.text(field),
                        summary.text(field))));
  }

  private boolean isSame(FormField field, Answers form, Answers summary) {
    String ours = form.text(field);
    String theirs = summary.text(field);
    return switch (field.kind()) {
      case COUNT, WAN, WAN_SIGNED, PERCENT -> form.number(field).equals(summary.number(field));
      case MONTH -> month(ours).equals(month(theirs));
      case CHOICE ->
          round.category(ours).isPresent()
              ? round.category(ours).equals(round.category(theirs))
              : ours.equals(theirs);
      case PHONE -> ours.contains(theirs) || theirs.contains(ours);
      case NAME, TEXT, LONG_TEXT, CREDIT_CODE, EMAIL, DAY, HONOURS ->
          FoldedName.fold(ours).equals(FoldedName.fold(theirs));
    };
  }

  private boolean hasSameFigures(Content content) {
    return Thresholds.category(round, content)
        .map(
            category -> {
              var ours = ServiceFigures.of(category, content.form().text(FormField.SERVICE));
              var theirs = ServiceFigures.of(category, content.summary().text(FormField.SERVICE));
              return !ours.values().isEmpty() && ours.equals(theirs);
            })
        .orElse(false);
  }

  /** A day and its month do not differ. */
  private static String month(String iso) {
    return iso.length() > 7 ? iso.substring(0, 7) : iso;
  }
}
