package org.huiji.dues.bank.line;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.head.Body;
import org.huiji.table.head.BodyRow;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadColumn;

/**
 * What the columns of a statement are, after a look at what stands in them: banks give the same
 * name to an amount and to the way it went, and never the same name to the way.
 */
public final class StatementColumns {

  private static final List<String> MONEY =
      List.of(StatementFields.CREDIT, StatementFields.DEBIT, StatementFields.AMOUNT);

  /** Fields in whose column a lone word such as 收款 is nobody's direction but a text. */
  private static final List<String> TEXTS =
      List.of(StatementFields.SUMMARY, StatementFields.REMARK);

  private static final int LOOKED_AT = 2_000;

  private final Sheet sheet;
  private final List<BodyRow> body;

  private StatementColumns(Sheet sheet, Head head) {
    this.sheet = sheet;
    this.body = Body.of(sheet, head).stream().filter(BodyRow::isData).limit(LOOKED_AT).toList();
  }

  /** A head that was found by its texts, corrected by the values below it. */
  public static Head corrected(Sheet sheet, Head head) {
    var columns = new StatementColumns(sheet, head);
    return columns.completed(columns.withoutWrongMoney(head));
  }

  /** A head as the clerk once said, with what it does not say. */
  public static Head completed(Sheet sheet, Head head) {
    return new StatementColumns(sheet, head).completed(head);
  }

  /** Whether a head says when money came, from whom or to whom, and how much. */
  public static boolean isWhole(Head head) {
    return head.column(StatementFields.DATE).isPresent()
        && hasParty(head)
        && MONEY.stream().anyMatch(key -> head.column(key).isPresent());
  }

  private static boolean hasParty(Head head) {
    return head.column(StatementFields.PAYER).isPresent()
        || head.column(StatementFields.PAYEE).isPresent();
  }

  private Head completed(Head head) {
    return withDirection(withDate(head));
  }

  /** Some banks write the day only in the column of the time. */
  private Head withDate(Head head) {
    OptionalInt time = head.column(StatementFields.TIME);
    boolean isDay =
        head.column(StatementFields.DATE).isEmpty()
            && time.isPresent()
            && most(time.getAsInt(), value -> StatementMoment.isDay(StatementText.plain(value)));
    return isDay ? head.with(StatementFields.DATE, time.getAsInt()) : head;
  }

  /** 收入类型 is no 收入: in a column for money there are amounts. */
  private Head withoutWrongMoney(Head head) {
    Head right = head;
    for (String key : Stream.concat(MONEY.stream(), Stream.of(StatementFields.BALANCE)).toList()) {
      OptionalInt column = head.column(key);
      if (column.isPresent() && isNoMoney(head, column.getAsInt())) {
        Head without = right.without(key);
        right = doubled(head, key).map(other -> without.with(key, other)).orElse(without);
      }
    }
    OptionalInt direction = right.column(StatementFields.DIRECTION);
    boolean amounts =
        direction.isPresent()
            && isFilled(direction.getAsInt())
            && most(direction.getAsInt(), value -> SignedAmount.isAmount(Value.of(value)))
            && hasAmounts(direction.getAsInt());
    if (!amounts) {
      return right;
    }
    return MONEY.stream().anyMatch(key -> head.column(key).isPresent())
        ? right.without(StatementFields.DIRECTION)
        : right.with(StatementFields.AMOUNT, direction.getAsInt());
  }

  /** Words for the way, or texts beside a column that does hold amounts. */
  private boolean isNoMoney(Head head, int column) {
    if (!isFilled(column) || hasAmounts(column)) {
      return false;
    }
    boolean texts = !has(column, value -> value.chars().anyMatch(Character::isDigit));
    return most(column, value -> WayWord.exactly(value).isPresent())
        || (texts && hasOtherMoney(head, column));
  }

  private boolean hasOtherMoney(Head head, int column) {
    Stream<Integer> others =
        Stream.concat(
            MONEY.stream().flatMap(key -> head.column(key).stream().boxed()),
            head.doubled().stream()
                .filter(other -> MONEY.contains(other.field()))
                .map(Head.Doubled::column));
    return others.anyMatch(other -> other != column && hasAmounts(other));
  }

  /** Another column of the same name in which there are amounts. */
  private Optional<Integer> doubled(Head head, String key) {
    return head.doubled().stream()
        .filter(other -> other.field().equals(key) && hasAmounts(other.column()))
        .map(Head.Doubled::column)
        .findFirst();
  }

  private boolean isFilled(int column) {
    return values(column).findAny().isPresent();
  }

  private boolean hasAmounts(int column) {
    return values(column)
        .anyMatch(
            value ->
                value.chars().anyMatch(Character::isDigit)
                    && SignedAmount.isAmount(Value.of(value)));
  }

  /** By the values of the columns; the name only tells where all of them are unknown. */
  private Head withDirection(Head head) {
    if (head.column(StatementFields.AMOUNT).isEmpty()) {
      return head;
    }
    OptionalInt named = head.column(StatementFields.DIRECTION);
    if (named.isPresent() && has(named.getAsInt(), value -> WayWord.said(value).isPresent())) {
      return head;
    }
    return head.columns().stream()
        .filter(column -> saysTheWay(head, column))
        .findFirst()
        .map(column -> head.with(StatementFields.DIRECTION, column.column()))
        .orElse(head);
  }

  private boolean saysTheWay(Head head, HeadColumn column) {
    String key = head.field(column.column()).orElse("");
    boolean isText = TEXTS.contains(key);
    if (!key.isEmpty() && !isText) {
      return false;
    }
    Predicate<String> says = value -> WayWord.exactly(value).isPresent();
    return has(
            column.column(),
            value -> WayWord.exactly(value).filter(way -> way != Way.NONE).isPresent())
        && (isText ? values(column.column()).allMatch(says) : most(column.column(), says));
  }

  private boolean has(int column, Predicate<String> what) {
    return values(column).anyMatch(what);
  }

  private boolean most(int column, Predicate<String> what) {
    List<String> values = values(column).toList();
    return values.stream().filter(what).count() * 2 > values.size();
  }

  private Stream<String> values(int column) {
    return body.stream()
        .map(row -> sheet.value(row.row(), column).text())
        .filter(text -> !text.isBlank());
  }
}
