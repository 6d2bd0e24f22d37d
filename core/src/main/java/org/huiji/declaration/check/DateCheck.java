package org.huiji.declaration.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;

/**
 * Registered, built, finished, in use: in this order as a rule. Only doubtful, for the annex's own
 * example begins to build before the company is registered (2015.5; 2011.2—2019.6).
 */
final class DateCheck implements ContentCheck {

  private static final Rule RULE = new Rule("declaration.dates", "附件1 二；附件2");

  private record Order(FormField earlier, FormField later, String message) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order(
              FormField.REGISTERED_ON, FormField.BUILT_FROM, "declcheck.built-before-registered"),
          new Order(FormField.BUILT_FROM, FormField.BUILT_UNTIL, "declcheck.ended-before-begun"),
          new Order(FormField.BUILT_UNTIL, FormField.IN_USE_SINCE, "declcheck.used-before-ended"));

  @Override
  public Stream<Problem> of(Content content) {
    return Stream.concat(of(content.form()), of(content.summary())).distinct();
  }

  private static Stream<Problem> of(Answers answers) {
    return ORDERS.stream()
        .filter(order -> isWrong(answers.date(order.earlier), answers.date(order.later)))
        .map(
            order ->
                Problem.warning(
                    order.later.key(),
                    RULE,
                    Message.of(
                        order.message, answers.text(order.later), answers.text(order.earlier))));
  }

  private static boolean isWrong(Optional<PartialDate> earlier, Optional<PartialDate> later) {
    return earlier.isPresent()
        && later.isPresent()
        && later.get().latest().isBefore(earlier.get().earliest());
  }
}
