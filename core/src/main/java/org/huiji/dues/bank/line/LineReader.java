package org.huiji.dues.bank.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.head.Head;
import org.huiji.table.head.RowRemarks;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, with what is wrong at which cell. */
final class LineReader {

  private static final Rule AMOUNT = new Rule("bank.amount", "银行流水：金额");
  private static final Rule DATE = new Rule("bank.date", "银行流水：日期");
  private static final Rule WAY = new Rule("bank.direction", "银行流水：收支方向");
  private static final Rule STATE = new Rule("bank.state", "银行流水：交易状态");

  private final Sheet sheet;
  private final Head head;
  private final RowRemarks remarks;

  LineReader(Sheet sheet, Head head) {
    this.sheet = sheet;
    this.head = head;
    this.remarks = new RowRemarks(sheet, head);
  }

  /** Whether a row says of no money at all, such as 期初余额. */
  boolean isNoLine(Row row) {
    return Stream.of(StatementFields.DEBIT, StatementFields.CREDIT, StatementFields.AMOUNT)
            .allMatch(key -> SignedAmount.isNothing(value(row, key)))
        && party(row, null).isEmpty();
  }

  /** Its money as it is written. */
  MoneyCells money(Row row) {
    var problems = new ArrayList<Problem>();
    String field = moneyField(row, problems);
    SignedAmount amount = problems.isEmpty() ? amount(row, field, problems) : null;
    return new MoneyCells(
        row.number(),
        field,
        amount == null ? 0 : amount.fen(),
        amount != null && amount.negative(),
        amount == null ? null : amount.mark(),
        text(row, StatementFields.DIRECTION),
        FoldedName.fold(party(row, null)),
        Stream.of(StatementFields.SUMMARY, StatementFields.REMARK)
            .anyMatch(key -> Purpose.isBack(text(row, key))),
        problems);
  }

  /** Its place in the running balance. */
  BalanceTrail.Step step(Row row, long fen) {
    String time = time(row);
    String moment = day(row).value().map(day -> day + " " + time).orElse("");
    Long balance = SignedAmount.balance(text(row, StatementFields.BALANCE)).orElse(null);
    return new BalanceTrail.Step(row.number(), fen, balance, moment);
  }

  /** The whole line, once it is known which way its money went. */
  StatementLine line(Row row, MoneyCells money, Flow flow) {
    var problems = new ArrayList<>(money.problems());
    Way way = problems.isEmpty() ? flow.way() : null;
    PaymentState state = PaymentState.of(text(row, StatementFields.STATE));
    if (state == PaymentState.NOTHING || way == Way.NONE) {
      way = Way.NONE;
      problems.clear();
      problems.add(nothingMoved(row, state));
    } else if (problems.isEmpty()) {
      doubts(row, flow, state).forEach(problems::add);
    }
    problems.addAll(remarks.warnings(row));
    boolean came = way == Way.IN || way == null;
    return new StatementLine(
        row.number(),
        way,
        flow.reversal() || money.saysBack(),
        came ? date(row, problems) : day(row).value().orElse(null),
        time(row),
        text(row, StatementFields.REFERENCE),
        money.fen(),
        text(row, StatementFields.BALANCE),
        party(row, way),
        text(row, StatementFields.ACCOUNT),
        text(row, StatementFields.SUMMARY),
        text(row, StatementFields.REMARK),
        cells(row, money),
        problems);
  }

  private Problem nothingMoved(Row row, PaymentState state) {
    String key = state == PaymentState.NOTHING ? StatementFields.STATE : StatementFields.DIRECTION;
    String message = state == PaymentState.NOTHING ? "bank.nothing-moved" : "bank.neither-way";
    return Problem.warning(
            key,
            state == PaymentState.NOTHING ? STATE : WAY,
            Message.of(message, StatementText.plain(value(row, key).text())))
        .at(cell(row, key));
  }

  private Stream<Problem> doubts(Row row, Flow flow, PaymentState state) {
    Message doubt = flow.doubt();
    Stream<Problem> way =
        doubt == null
            ? Stream.empty()
            : Stream.of(Problem.warning(flow.field(), WAY, doubt).at(cell(row, flow.field())));
    if (flow.way() == Way.OUT || flow.way() == Way.NONE || state == PaymentState.DONE) {
      return way;
    }
    String key = state == PaymentState.PARTLY ? "bank.partly-returned" : "bank.unknown-state";
    Message said = Message.of(key, text(row, StatementFields.STATE));
    return Stream.concat(
        way,
        Stream.of(
            Problem.warning(StatementFields.STATE, STATE, said)
                .at(cell(row, StatementFields.STATE))));
  }

  private String moneyField(Row row, List<Problem> problems) {
    boolean hasCredit = head.column(StatementFields.CREDIT).isPresent();
    boolean came = !SignedAmount.isNothing(value(row, StatementFields.CREDIT));
    boolean left = !SignedAmount.isNothing(value(row, StatementFields.DEBIT));
    if (came && left) {
      problems.add(wrong(row, StatementFields.CREDIT, AMOUNT, Message.of("bank.both-ways")));
    }
    if (came) {
      return StatementFields.CREDIT;
    }
    if (left) {
      return StatementFields.DEBIT;
    }
    String field = hasCredit ? StatementFields.CREDIT : StatementFields.AMOUNT;
    if (hasCredit || SignedAmount.isNothing(value(row, StatementFields.AMOUNT))) {
      problems.add(wrong(row, field, AMOUNT, Message.of("bank.no-amount")));
    }
    return field;
  }

  private @Nullable SignedAmount amount(Row row, String key, List<Problem> problems) {
    Reading<SignedAmount> reading = SignedAmount.read(value(row, key).text());
    reading.refusal().ifPresent(why -> problems.add(wrong(row, key, AMOUNT, why)));
    return reading.value().orElse(null);
  }

  private @Nullable LocalDate date(Row row, List<Problem> problems) {
    Reading<LocalDate> reading = day(row);
    reading.refusal().ifPresent(why -> problems.add(wrong(row, StatementFields.DATE, DATE, why)));
    return reading.value().orElse(null);
  }

  /** Where its own cell is empty, the cell of the time may hold the day too. */
  private Reading<LocalDate> day(Row row) {
    String own = text(row, StatementFields.DATE);
    String text = own.isEmpty() ? text(row, StatementFields.TIME) : own;
    return text.isEmpty() ? Reading.refused("bank.no-date") : StatementMoment.day(text);
  }

  private String time(Row row) {
    String own = text(row, StatementFields.TIME);
    String found = StatementMoment.time(own.isEmpty() ? text(row, StatementFields.DATE) : own);
    return found.isEmpty() ? own : found;
  }

  /** Who stands on the other side: of money that left, whoever was paid. */
  private String party(Row row, @Nullable Way way) {
    String payer = name(row, StatementFields.PAYER);
    String payee = name(row, StatementFields.PAYEE);
    boolean paid = way == Way.OUT && !payee.isEmpty();
    return paid || (payer.isEmpty() && head.column(StatementFields.PAYER).isEmpty())
        ? payee
        : payer;
  }

  private String name(Row row, String key) {
    String text = text(row, key);
    return PlainText.isBlankWord(text) ? "" : text;
  }

  private Map<String, String> cells(Row row, MoneyCells money) {
    var cells = new HashMap<String, String>();
    head.fields().keySet().forEach(key -> cells.put(key, cell(row, key)));
    cells.put(StatementLine.MONEY, cell(row, money.field()));
    return cells;
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
    return StatementText.plain(value(row, key).text());
  }
}
