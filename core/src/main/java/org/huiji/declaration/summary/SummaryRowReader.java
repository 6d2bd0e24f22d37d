package org.huiji.declaration.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.head.Head;
import org.huiji.table.head.RowRemarks;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.PlainText;

/** Reads the cells of one row into answers, with what is wrong at which cell. */
final class SummaryRowReader {

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

  /** Between the types of a platform that names more than one, as a form with two ticks does. */
  private static final Pattern SEVERAL = Pattern.compile("[、，,；;\\s]+");

  private final Round round;
  private final Sheet sheet;
  private final Head head;
  private final RowRemarks remarks;
  private final MergedRows merged;

  SummaryRowReader(Round round, Sheet sheet, Head head) {
    this.round = round;
    this.sheet = sheet;
    this.head = head;
    this.remarks = new RowRemarks(sheet, head);
    this.merged = new MergedRows(sheet, head);
  }

  /**
   * Reads one.
   *
   * @param goingOn the rows below that say more of the same platform
   */
  Filled read(Row row, List<Row> goingOn) {
    var values = new EnumMap<FormField, String>(FormField.class);
    var cells = new EnumMap<FormField, String>(FormField.class);
    var problems = new ArrayList<>(remarks.of(row));
    SummaryFields.columns()
        .forEach(
            column ->
                head.column(column.key())
                    .ifPresent(at -> read(row, at, column, values, cells, problems)));
    if (!goingOn.isEmpty()) {
      goingOn.forEach(next -> problems.addAll(remarks.of(next)));
      problems.addAll(merged.said(row, goingOn));
      contacts(row, goingOn, values);
    }
    return new Filled(row.number(), new Answers(values), cells, problems);
  }

  private void contacts(Row row, List<Row> goingOn, Map<FormField, String> values) {
    var answers = new CellAnswers();
    ContactCell.read(merged.contacts(row, goingOn), answers);
    values.putAll(answers.values());
  }

  private void read(
      Row row,
      int at,
      SummaryColumn column,
      Map<FormField, String> values,
      Map<FormField, String> cells,
      List<Problem> problems) {
    String cell = new CellRef(row.number(), at).name();
    Value value = sheet.value(row, at);
    var answers = new CellAnswers();
    read(column, value, answers);
    column.fields().forEach(field -> cells.put(field, cell));
    values.putAll(answers.values());
    answers.problems().forEach(problem -> problems.add(problem.at(cell)));
  }

  private void read(SummaryColumn column, Value value, CellAnswers answers) {
    FormField field = column.fields().getFirst();
    if (value instanceof Value.Failed) {
      return;
    }
    switch (column) {
      case UNIT, PLATFORM -> answers.read(field, LINE_BREAK.matcher(value.text()).replaceAll(""));
      case CATEGORY -> category(value.text(), answers);
      case DATES -> {
        if (!isAsked(field, value, answers)) {
          PlatformDates.read(value.text(), answers);
        }
      }
      case INVESTMENT -> PlatformMoney.read(value.text(), answers);
      case CONTACT -> ContactCell.read(value.text(), answers);
      case REGISTERED_ON -> {
        if (!isAsked(field, value, answers)) {
          answers.read(field, value.text());
        }
      }
      case SERIAL,
          REVENUE,
          SOFTWARE_REVENUE,
          STAFF,
          DEVELOPERS,
          PLATFORM_STAFF,
          SHORT_PROFILE,
          SERVICE ->
          answers.read(field, value.text());
    }
  }

  private void category(String written, CellAnswers answers) {
    String text = PlainText.clean(written);
    if (PlainText.isBlankWord(text)) {
      return;
    }
    List<Category> types =
        Arrays.stream(SEVERAL.split(text)).map(round::category).flatMap(Optional::stream).toList();
    if (types.size() == SEVERAL.split(text).length) {
      answers.put(
          FormField.CATEGORY, types.stream().map(Category::name).collect(Collectors.joining("\n")));
    }
    if (!answers.has(FormField.CATEGORY) || types.size() > 1) {
      answers.refuse(FormField.CATEGORY, Message.of("summary.no-category", text, known()));
    }
  }

  private String known() {
    return round.categories().stream().map(Category::name).collect(Collectors.joining("、"));
  }

  /** 2015.10 typed as a number is kept, and shown, as 2015.1. */
  private static boolean isAsked(FormField field, Value value, CellAnswers answers) {
    boolean asked = value instanceof Value.Numeric number && number.isJanuaryOrOctober();
    if (asked) {
      PartialDate.parseNumber(value.text())
          .refusal()
          .ifPresent(question -> answers.refuse(field, question));
    }
    return asked;
  }
}
