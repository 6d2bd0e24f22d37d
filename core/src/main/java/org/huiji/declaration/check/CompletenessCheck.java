package org.huiji.declaration.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** Both papers are there and every field that the annexes do not leave free is filled in. */
final class CompletenessCheck implements Check {

  /** 有则填, 无则不填, or filled in by others than the company. */
  private static final Set<FormField> FREE =
      EnumSet.of(
          FormField.FILLED_ON,
          FormField.WEBSITE,
          FormField.DEVELOPER_SHARE,
          FormField.HONOURS,
          FormField.AWARDS,
          FormField.COMMITTED_ON,
          FormField.OPINION,
          FormField.PLATFORM_ADDRESS,
          FormField.PLATFORM_WEBSITE,
          FormField.PLATFORM_ACCOUNT,
          FormField.CATEGORY,
          FormField.SHORT_PROFILE);

  private static final List<FormField> PLACES =
      List.of(FormField.PLATFORM_ADDRESS, FormField.PLATFORM_WEBSITE, FormField.PLATFORM_ACCOUNT);

  private static final List<FormField> OF_SUMMARY =
      List.of(
          FormField.REGISTERED_ON,
          FormField.REVENUE,
          FormField.SOFTWARE_REVENUE,
          FormField.STAFF,
          FormField.DEVELOPERS,
          FormField.BUILT_FROM,
          FormField.BUILT_UNTIL,
          FormField.IN_USE_SINCE,
          FormField.INVESTMENT,
          FormField.INVESTED,
          FormField.PLATFORM_STAFF,
          FormField.SHORT_PROFILE,
          FormField.SERVICE,
          FormField.CONTACT_NAME,
          FormField.CONTACT_MOBILE);

  private final Round round;

  CompletenessCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    Content content = declaration.content();
    return Stream.concat(form(content.form()), summary(content.summary()));
  }

  private Stream<Problem> form(Answers form) {
    if (form.isEmpty()) {
      return Stream.of(
          Problem.warning(
              "form", new Rule("declaration.form", "三.1"), Message.of("declcheck.no-form")));
    }
    Stream<Problem> missing =
        Stream.of(FormField.values())
            .filter(field -> !FREE.contains(field) && form.find(field).isEmpty())
            .map(field -> missing(field, field.section().article()));
    boolean placed = PLACES.stream().anyMatch(place -> form.find(place).isPresent());
    return placed
        ? missing
        : Stream.concat(
            missing,
            Stream.of(
                Problem.error(
                    FormField.PLATFORM_ADDRESS.key(),
                    new Rule("declaration.missing", FormField.Section.PLATFORM.article()),
                    Message.of("declcheck.no-place"))));
  }

  private Stream<Problem> summary(Answers summary) {
    return summary.isEmpty()
        ? Stream.of(
            Problem.warning(
                "summary",
                new Rule("declaration.summary", "三.2"),
                Message.of("declcheck.no-summary")))
        : OF_SUMMARY.stream()
            .filter(field -> summary.find(field).isEmpty())
            .map(field -> missing(field, FormField.Section.SUMMARY.article()));
  }

  private Problem missing(FormField field, String article) {
    return Problem.error(
        field.key(),
        new Rule("declaration.missing", article),
        Message.of("declcheck.missing", field.label(round.year()), article));
  }
}
