package org.huiji.declaration.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** A part is not more than its whole: R&D staff, software revenue, what is invested so far. */
final class FigureCheck implements ContentCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  private record Part(FormField part, FormField whole) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(FormField.DEVELOPERS, FormField.STAFF),
          new Part(FormField.SOFTWARE_REVENUE, FormField.REVENUE),
          new Part(FormField.SOFTWARE_REVENUE_BEFORE, FormField.REVENUE_BEFORE),
          new Part(FormField.INVESTED, FormField.INVESTMENT),
          new Part(FormField.PLATFORM_STAFF, FormField.STAFF));

  private final Round round;

  FigureCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Content content) {
    Answers form = content.form();
    return Stream.of(parts(form, "附件1"), share(form), parts(content.summary(), "附件2"))
        .flatMap(found -> found);
  }

  private Stream<Problem> parts(Answers answers, String annex) {
    return PARTS.stream()
        .filter(
            pair ->
                answers
                    .number(pair.part())
                    .flatMap(part -> answers.number(pair.whole()).map(part::compareTo))
                    .filter(order -> order > 0)
                    .isPresent())
        .map(pair -> more(answers, pair, annex));
  }

  /** Staff of a platform may come from elsewhere, so that alone is only doubtful. */
  private Problem more(Answers answers, Part pair, String annex) {
    Rule rule = new Rule("declaration.part", annex);
    Message message =
        Message.of(
            "declcheck.more-than",
            pair.part().label(round.year()),
            answers.text(pair.part()),
            pair.whole().label(round.year()),
            answers.text(pair.whole()),
            annex);
    return pair.part() == FormField.PLATFORM_STAFF
        ? Problem.warning(pair.part().key(), rule, message)
        : Problem.error(pair.part().key(), rule, message);
  }

  /** Half of the last place it was rounded to, a tenth of a percent at least. */
  private static BigDecimal tolerance(BigDecimal stated) {
    return new BigDecimal("0.5").movePointLeft(Math.max(stated.scale(), 0)).max(TOLERANCE);
  }

  private static Stream<Problem> share(Answers form) {
    BigDecimal staff = form.number(FormField.STAFF).orElse(BigDecimal.ZERO);
    BigDecimal developers = form.number(FormField.DEVELOPERS).orElse(BigDecimal.ZERO);
    BigDecimal stated = form.number(FormField.DEVELOPER_SHARE).orElse(null);
    if (stated == null || staff.signum() == 0) {
      return Stream.empty();
    }
    BigDecimal share = developers.multiply(HUNDRED).divide(staff, 4, RoundingMode.HALF_UP);
    return share.subtract(stated).abs().compareTo(tolerance(stated)) <= 0
        ? Stream.empty()
        : Stream.of(
            Problem.warning(
                FormField.DEVELOPER_SHARE.key(),
                new Rule("declaration.share", "附件1 一"),
                Message.of(
                    "declcheck.share",
                    stated.toPlainString(),
                    share.setScale(1, RoundingMode.HALF_UP).toPlainString())));
  }
}
