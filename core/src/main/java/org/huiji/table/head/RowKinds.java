package org.huiji.table.head;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiji.table.Cell;
import org.huiji.table.Row;
import org.jspecify.annotations.Nullable;

/** Tells data from totals, notes, examples and the head printed again. */
final class RowKinds {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(本页|本表|全部)?(合计|总计|小计|共计|累计|总数|总和)([:：(（].*|[\\d,.]*(家|个|户|名|条|人|位|元|万元)?)"
              + "|(合计|总计|共计|总共|共有?)\\D{0,6}\\d+(家|个|户|名|条|人|位|元|万元)?.{0,8}");
  private static final Pattern NOTE =
      Pattern.compile("(注|备注|说明|附注|提示|填表说明|填报说明|注意事项?)\\d{0,2}[:：.、].*|[※★].*");
  private static final Pattern SIGNATURE =
      Pattern.compile("[^:：]{0,12}(填表|填报|制表|审核|经办|报送|负责|联系|盖章|日期|电话|单位)[^:：]{0,8}[:：].*");
  private static final Pattern EXAMPLE =
      Pattern.compile("(例|例如|示例|样例|举例|填写示例)([:：,，.].*)?|例如.*", Pattern.DOTALL);
  private static final Set<String> SERIAL = Set.of("序号", "序", "编号", "no", "no.", "行号");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,6}[.、]?");
  private static final int FEW = 3;
  private static final int SHORT = 60;

  private final List<HeadColumn> columns;
  private final int serial;

  /** What stands over each column, as it is compared. */
  private final Map<Integer, Set<String>> words = new HashMap<>();

  RowKinds(Head head) {
    this.columns = head.columns();
    this.serial =
        columns.stream()
            .filter(column -> SERIAL.contains(HeadWords.bare(column.text())))
            .filter(column -> head.field(column.column()).isEmpty())
            .mapToInt(HeadColumn::column)
            .findFirst()
            .orElse(-1);
    for (HeadColumn column : columns) {
      words
          .computeIfAbsent(column.column(), _ -> new HashSet<>())
          .addAll(List.of(HeadWords.whole(column.text()), HeadWords.whole(column.group())));
    }
  }

  /** Why the row is no data, or null. */
  @Nullable Skip skip(Row row) {
    List<Cell> cells = row.cells().stream().filter(cell -> !cell.value().text().isBlank()).toList();
    if (cells.stream().allMatch(this::isSerial)) {
      return Skip.EMPTY;
    }
    if (cells.stream().limit(FEW).anyMatch(cell -> TOTAL.matcher(plain(cell)).matches())) {
      return Skip.TOTAL;
    }
    if (isNote(cells)) {
      return Skip.NOTE;
    }
    if (isExample(cells)) {
      return Skip.EXAMPLE;
    }
    return isHead(cells) ? Skip.REPEATED_HEAD : null;
  }

  /** Forms come with their rows numbered; a number alone says nothing. */
  private boolean isSerial(Cell cell) {
    return cell.at().column() == serial && DIGITS.matcher(plain(cell)).matches();
  }

  private static boolean isNote(List<Cell> cells) {
    return (cells.size() <= FEW && NOTE.matcher(plain(cells.getFirst())).matches())
        || cells.stream().allMatch(RowKinds::isSigned);
  }

  /** Most cells have no colon, and need no closer look. */
  private static boolean isSigned(Cell cell) {
    String text = cell.value().text();
    boolean colon = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    return colon && SIGNATURE.matcher(plain(cell)).matches();
  }

  /** Several cells that say so, or the first one when it says nothing else. */
  private static boolean isExample(List<Cell> cells) {
    int saying = 0;
    for (Cell cell : cells) {
      saying += saysExample(cell) ? 1 : 0;
    }
    return saying >= 2 || (saying == 1 && (cells.size() <= FEW || saysExample(cells.getFirst())));
  }

  private static boolean saysExample(Cell cell) {
    return EXAMPLE.matcher(start(cell)).matches();
  }

  private boolean isHead(List<Cell> cells) {
    return mostRepeat(cells) && severalTexts(cells);
  }

  private boolean severalTexts(List<Cell> cells) {
    return cells.stream()
            .map(cell -> cell.value().text())
            .filter(text -> text.length() <= SHORT)
            .limit(columns.size())
            .distinct()
            .count()
        > 1;
  }

  /** Looks no further than needed: nearly all rows are data, and every import has many. */
  private boolean mostRepeat(List<Cell> cells) {
    int others = 0;
    for (Cell cell : cells) {
      others += repeats(cell) ? 0 : 1;
      if (others * 2 >= cells.size()) {
        return false;
      }
    }
    return true;
  }

  private boolean repeats(Cell cell) {
    String text = cell.value().text();
    Set<String> over = words.get(cell.at().column());
    return over != null && text.length() <= SHORT && over.contains(HeadWords.whole(text));
  }

  private static String plain(Cell cell) {
    return HeadWords.withoutSpaces(start(cell));
  }

  private static String start(Cell cell) {
    String text = cell.value().text();
    return (text.length() > SHORT ? text.substring(0, SHORT) : text).strip();
  }
}
