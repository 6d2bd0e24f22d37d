package org.huiji.declaration.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.table.Value;
import org.huiji.text.PartialDate;

/** Writes answers into the cells of the annex in its own spellings. */
final class SummaryCells {

  private SummaryCells() {}

  static List<Value> row(int serial, Answers answers) {
    return Arrays.stream(SummaryColumn.values())
        .map(column -> cell(column, serial, answers))
        .toList();
  }

  private static Value cell(SummaryColumn column, int serial, Answers answers) {
    return switch (column) {
      case SERIAL -> new Value.Numeric(serial);
      case UNIT, PLATFORM, SHORT_PROFILE, SERVICE ->
          Value.of(answers.text(column.fields().getFirst()));
      case REGISTERED_ON -> Value.of(alone(answers, FormField.REGISTERED_ON));
      case REVENUE, SOFTWARE_REVENUE, STAFF, DEVELOPERS, PLATFORM_STAFF ->
          number(answers, column.fields().getFirst());
      case CATEGORY -> Value.of(String.join("、", answers.chosen(FormField.CATEGORY)));
      case DATES -> Value.of(dates(answers));
      case INVESTMENT -> Value.of(money(answers));
      case CONTACT -> Value.of(contact(answers));
    };
  }

  private static Value number(Answers answers, FormField field) {
    return answers
        .number(field)
        .<Value>map(number -> new Value.Numeric(number.doubleValue()))
        .orElse(Value.Blank.BLANK);
  }

  /** 2015.5, with the day where one is known. */
  private static String month(Answers answers, FormField field) {
    Optional<PartialDate> date = answers.date(field);
    return date.map(
            one ->
                Stream.of(one.year(), one.month(), one.day())
                    .filter(part -> part != null)
                    .map(String::valueOf)
                    .collect(Collectors.joining(".")))
        .orElse("");
  }

  /** A cell of its own: 2015.1 would be asked whether it is 2015.10 without its 0. */
  private static String alone(Answers answers, FormField field) {
    String month = month(answers, field);
    return PartialDate.isJanuaryOrOctober(month) ? month.replace(".1", ".01") : month;
  }

  private static String dates(Answers answers) {
    String from = month(answers, FormField.BUILT_FROM);
    String until = month(answers, FormField.BUILT_UNTIL);
    String since = month(answers, FormField.IN_USE_SINCE);
    return from.isEmpty() && until.isEmpty() && since.isEmpty()
        ? ""
        : "1." + from + "—" + until + "；\n2." + since;
  }

  private static String money(Answers answers) {
    String total = answers.text(FormField.INVESTMENT);
    String spent = answers.text(FormField.INVESTED);
    return total.isEmpty() && spent.isEmpty() ? "" : "总投资：" + total + "\n已投资：" + spent;
  }

  private static String contact(Answers answers) {
    var parts = new ArrayList<String>();
    parts.add(answers.text(FormField.CONTACT_NAME));
    parts.add(answers.text(FormField.CONTACT_MOBILE));
    parts.removeIf(String::isEmpty);
    return String.join("\n", parts);
  }
}
