package org.huiji.dues.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.dues.bank.StatementLine.Way;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, with what is wrong at which cell. */
final class LineReader {

  private static final Rule AMOUNT = new Rule("bank.amount", "银行流水：金额");
  private static final Rule DATE = new Rule("bank.date", "银行流水：日期");
  private static final Rule WAY = new Rule("bank.direction", "银行流水：借贷标志");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)");
  private static final Pattern STAMP = Pattern.compile("([0-9]{8})\\s*([0-9]{6})");
  private static final Set<String> IN = Set.of("贷", "贷方", "收", "收入", "转入", "入账", "来账", "c", "cr");
  private static final Set<String> OUT = Set.of("借", "借方", "支", "支出", "转出", "出账", "往账", "d", "dr");

  private final Sheet sheet;
  private final Head head;

  LineReader(Sheet sheet, Head head) {
    this.sheet = sheet;
    this.head = head;
  }

  private record Found(@Nullable Way way, long fen) {}

  StatementLine read(Row row) {
    var problems = new ArrayList<Problem>();
    Found money = money(row, problems);
    boolean left = money.way() == Way.OUT && problems.isEmpty();
    LocalDate on = left ? null : date(row, problems);
    return new StatementLine(
        row.number(),
        money.way(),
        on,
        time(row),
        text(row, StatementFields.REFERENCE),
        money.fen(),
        text(row, StatementFields.BALANCE),
        text(row, StatementFields.PAYER),
        text(row, StatementFields.ACCOUNT),
        text(row, StatementFields.SUMMARY),
        text(row, StatementFields.REMARK),
        cells(row),
        problems);
  }

  /** Whether a row says of no money at all, such as 期初余额. */
  boolean isNoLine(Row row) {
    return List.of(StatementFields.DEBIT, StatementFields.CREDIT, StatementFields.AMOUNT).stream()
            .allMatch(key -> StatementAmount.isNothing(value(row, key)))
        && text(row, StatementFields.PAYER).isEmpty();
  }

  private Found money(Row row, List<Problem> problems) {
    return head.column(StatementFields.CREDIT).isPresent()
        ? twoColumns(row, problems)
        : oneColumn(row, problems);
  }

  private Found twoColumns(Row row, List<Problem> problems) {
    Value credit = value(row, StatementFields.CREDIT);
    Value debit = value(row, StatementFields.DEBIT);
    boolean came = !StatementAmount.isNothing(credit);
    boolean left = !StatementAmount.isNothing(debit);
    if (came && left) {
      problems.add(wrong(row, StatementFields.CREDIT, AMOUNT, Message.of("bank.both-ways")));
      return new Found(null, 0);
    }
    if (left) {
      return new Found(Way.OUT, amount(row, StatementFields.DEBIT, problems));
    }
    if (!came) {
      problems.add(wrong(row, StatementFields.CREDIT, AMOUNT, Message.of("bank.no-amount")));
    }
    return new Found(Way.IN, came ? amount(row, StatementFields.CREDIT, problems) : 0);
  }

  private Found oneColumn(Row row, List<Problem> problems) {
    if (StatementAmount.isNothing(value(row, StatementFields.AMOUNT))) {
      problems.add(wrong(row, StatementFields.AMOUNT, AMOUNT, Message.of("bank.no-amount")));
      return new Found(null, 0);
    }
    return new Found(way(row, problems), amount(row, StatementFields.AMOUNT, problems));
  }

  /** Without a column for the way, what is not negative came. */
  private @Nullable Way way(Row row, List<Problem> problems) {
    if (head.column(StatementFields.DIRECTION).isEmpty()) {
      return Way.IN;
    }
    String said = text(row, StatementFields.DIRECTION).toLowerCase(Locale.ROOT);
    if (IN.contains(said)) {
      return Way.IN;
    }
    if (OUT.contains(said)) {
      return Way.OUT;
    }
    problems.add(wrong(row, StatementFields.DIRECTION, WAY, Message.of("bank.no-way", said)));
    return null;
  }

  private long amount(Row row, String key, List<Problem> problems) {
    Reading<Long> reading = StatementAmount.read(value(row, key).text());
    reading.refusal().ifPresent(why -> problems.add(wrong(row, key, AMOUNT, why)));
    return reading.value().orElse(0L);
  }

  private @Nullable LocalDate date(Row row, List<Problem> problems) {
    String text = text(row, StatementFields.DATE);
    Matcher stamp = STAMP.matcher(text);
    Reading<PartialDate> reading = PartialDate.parse(stamp.matches() ? stamp.group(1) : text);
    Optional<LocalDate> day = reading.value().flatMap(PartialDate::exact);
    if (day.isEmpty()) {
      Message why = reading.refusal().orElse(Message.of("bank.no-day", text));
      problems.add(
          wrong(
              row, StatementFields.DATE, DATE, text.isEmpty() ? Message.of("bank.no-date") : why));
    }
    return day.orElse(null);
  }

  private String time(Row row) {
    String own = text(row, StatementFields.TIME);
    String text = own.isEmpty() ? text(row, StatementFields.DATE) : own;
    Matcher stamp = STAMP.matcher(text);
    if (stamp.matches()) {
      return stamp.group(2);
    }
    Matcher found = TIME.matcher(text);
    return found.find() ? found.group(1) : own;
  }

  private Map<String, String> cells(Row row) {
    return head.fields().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, field -> new CellRef(row.number(), field.getValue()).name()));
  }

  private Problem wrong(Row row, String key, Rule rule, Message message) {
    return Problem.error(key, rule, message).at(cell(row, key));
  }

  private String cell(Row row, String key) {
    OptionalInt column = head.column(key);
    return column.isEmpty()
        ? String.valueOf(row.number())
        : new CellRef(row.number(), column.getAsInt()).name();
  }

  private Value value(Row row, String key) {
    OptionalInt column = head.column(key);
    return column.isEmpty() ? Value.Blank.BLANK : sheet.value(row, column.getAsInt());
  }

  private String text(Row row, String key) {
    return PlainText.clean(value(row, key).text()).strip();
  }
}
