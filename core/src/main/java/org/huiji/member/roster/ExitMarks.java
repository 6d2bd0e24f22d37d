package org.huiji.member.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.member.MemberField;
import org.huiji.table.Cell;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadColumn;
import org.huiji.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where a list says of a row that the member has left, or is in a state of its own: in a column for
 * it, in a remark, behind the name, in a title between the rows, in the name of the sheet or file.
 * What the columns of the description hold is not searched.
 */
final class ExitMarks {

  /**
   * What is said.
   *
   * @param cell as the clerk reads it
   * @param place what it stands in, as a clerk would call it: a column's head, the sheet
   * @param left whether it says that the member has left; else a state that is not known
   */
  record Mark(String cell, String place, String words, boolean left) {}

  private static final Pattern STATE = Pattern.compile("状态|会籍|在册|在会|在籍|会员资格|存续|status");
  private static final Pattern STATE_OF_SOMETHING_ELSE =
      Pattern.compile("费|缴|交|审核|票|认证|申报|联系|项目|办理|婚|证书|领取");
  private static final Pattern MEMBERSHIP = Pattern.compile("在册|在会|在籍|是否.*会员");
  private static final Pattern EXIT = Pattern.compile("退会|离会|除名|退出|注销");
  private static final Pattern BEHIND_NAME =
      Pattern.compile("[(（\\[【［](?<words>[^()（）\\[\\]【】［］]+)[)）\\]】］]\\s*$");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:[(（第]?[一二三四五六七八九十百\\d]{0,3}[)）、.．:：部分章节]*)"
              + "(?:.*(?:单位|会员|企业|机构|名单|名录|名册|情况|人员))"
              + "(?:[(（]?共?\\d*[家个户名]?[)）]?)[:：]?");
  private static final Pattern OF_MEMBERS =
      Pattern.compile("^[(（第]?[一二三四五六七八九十]+[)）、.．]|会长|理事|监事|委员|会员|退会|除名|注销|在册|历史|离会");
  private static final Pattern COMPANY =
      Pattern.compile("(?:公司|集团|厂|院|所|中心|大学|学校|协会|学会|银行|合伙\\)?|局|部)$");
  private static final int LONGEST_TITLE = 30;

  private final Sheet sheet;
  private final Head head;
  private final List<HeadColumn> searched;
  private final @Nullable String title;
  private @Nullable String section;

  ExitMarks(String file, Sheet sheet, Head head) {
    this.sheet = sheet;
    this.head = head;
    Set<String> remarks = Set.of(MemberField.NOTE.key(), MemberField.OFFICES.key());
    this.searched =
        head.columns().stream()
            .filter(column -> head.field(column.column()).map(remarks::contains).orElse(true))
            .toList();
    this.title =
        Stream.concat(Stream.of(file, sheet.name()), above())
            .filter(ExitWords::isTitle)
            .findFirst()
            .orElse(null);
  }

  private Stream<String> above() {
    return sheet.rows().stream()
        .takeWhile(row -> row.number() < head.firstRow())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.value().text())
        .filter(text -> text.length() <= LONGEST_TITLE);
  }

  /** Whether a row is a title between the rows; what it says holds for those below it. */
  boolean isSection(Row row) {
    List<Cell> cells = row.cells().stream().filter(cell -> !cell.value().text().isBlank()).toList();
    if (cells.size() != 1) {
      return false;
    }
    String text = PlainText.clean(cells.getFirst().value().text()).replace(" ", "");
    boolean is =
        text.length() <= LONGEST_TITLE
            && SECTION.matcher(text).matches()
            && OF_MEMBERS.matcher(text).find()
            && !COMPANY.matcher(text).find();
    if (is) {
      section = ExitWords.isTitle(text) ? text : null;
    }
    return is;
  }

  /** What is said of a row. */
  List<Mark> of(Row row) {
    var marks = new ArrayList<Mark>();
    searched.forEach(column -> mark(row, column).ifPresent(marks::add));
    behindName(row).ifPresent(marks::add);
    if (section != null) {
      marks.add(new Mark(nameCell(row), section, section, true));
    } else if (title != null) {
      marks.add(new Mark(nameCell(row), title, title, true));
    }
    return marks;
  }

  /** A name without a bracket that only says that the unit has left. */
  static String withoutMark(String name) {
    Matcher matcher = BEHIND_NAME.matcher(name);
    return matcher.find() && ExitWords.isLeft(matcher.group("words"))
        ? name.substring(0, matcher.start()).strip()
        : name;
  }

  private Optional<Mark> mark(Row row, HeadColumn column) {
    String text = PlainText.clean(sheet.value(row, column.column()).text()).strip();
    if (text.isEmpty() || PlainText.isBlankWord(text)) {
      return Optional.empty();
    }
    String over = PlainText.clean(column.label()).replace(" ", "");
    boolean described = head.field(column.column()).isPresent();
    return said(text, over, described)
        .map(left -> new Mark(cell(row, column.column()), column.label(), text, left));
  }

  /** Whether it says that somebody left, or is a state to be told of; nothing when neither. */
  private static Optional<Boolean> said(String text, String over, boolean described) {
    boolean state = !described && STATE.matcher(over).find();
    if (state && !STATE_OF_SOMETHING_ELSE.matcher(over).find()) {
      boolean no = MEMBERSHIP.matcher(over).find() && ExitWords.isNo(text);
      if (no || ExitWords.isLeft(text)) {
        return Optional.of(true);
      }
      return ExitWords.isNormal(text) ? Optional.empty() : Optional.of(false);
    }
    if (!described && EXIT.matcher(over).find()) {
      return ExitWords.isNo(text) ? Optional.empty() : Optional.of(true);
    }
    if (ExitWords.sayLeft(text)) {
      return Optional.of(true);
    }
    return ExitWords.sayReturned(text) ? Optional.of(false) : Optional.empty();
  }

  private Optional<Mark> behindName(Row row) {
    return nameColumn()
        .map(column -> PlainText.clean(sheet.value(row, column).text()))
        .filter(name -> !withoutMark(name).equals(name))
        .map(name -> new Mark(nameCell(row), name, name, true));
  }

  private String nameCell(Row row) {
    return nameColumn()
        .map(column -> cell(row, column))
        .orElseGet(() -> String.valueOf(row.number()));
  }

  private Optional<Integer> nameColumn() {
    return Optional.ofNullable(head.fields().get(MemberField.NAME.key()))
        .or(() -> Optional.ofNullable(head.fields().get(RosterFields.INDIVIDUAL_NAME)));
  }

  private static String cell(Row row, int column) {
    return new CellRef(row.number(), column).name();
  }
}
