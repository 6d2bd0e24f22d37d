package org.huiji.declaration.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.document.sheet.SheetSize;
import org.huiji.document.sheet.TablePaper;
import org.huiji.table.Value;
import org.huiji.table.write.Column;
import org.huiji.table.write.TableSheet;

/** How the annex's columns are laid out on paper and in a sheet. */
final class SummaryLayout {

  private SummaryLayout() {}

  static TablePaper paper(SummaryTable table, SheetSize size) {
    int year = table.round().year();
    return new TablePaper(
        table.title(),
        List.of(table.headLine()),
        columns().stream().map(column -> onPaper(column, year)).toList(),
        rows(table).stream().map(row -> row.stream().map(Value::text).toList()).toList(),
        size);
  }

  static TableSheet sheet(SummaryTable table, TableSheet.Paper paper) {
    int year = table.round().year();
    return new TableSheet(
        "信息汇总表",
        table.title(),
        List.of(table.headLine()),
        columns().stream()
            .map(column -> new Column(column.head(year), width(column), kind(column)))
            .toList(),
        rows(table),
        paper);
  }

  /** The platforms, and under them their number. */
  static List<List<Value>> rows(SummaryTable table) {
    var rows = new ArrayList<>(table.rows());
    rows.add(table.total());
    return rows;
  }

  static List<SummaryColumn> columns() {
    return Arrays.asList(SummaryColumn.values());
  }

  /** In Latin characters. */
  static int width(SummaryColumn column) {
    return switch (column) {
      case SERIAL -> 5;
      case REGISTERED_ON, STAFF, PLATFORM_STAFF -> 10;
      case REVENUE, SOFTWARE_REVENUE, DEVELOPERS, CATEGORY -> 12;
      case CONTACT -> 15;
      case INVESTMENT -> 16;
      case UNIT, PLATFORM -> 18;
      case SERVICE -> 22;
      case DATES -> 23;
      case SHORT_PROFILE -> 26;
    };
  }

  /** A column's share of a sheet of paper, where heads may wrap more than they should in Excel. */
  static int share(SummaryColumn column) {
    return switch (column) {
      case STAFF, PLATFORM_STAFF -> 8;
      case DEVELOPERS -> 9;
      case REGISTERED_ON -> 11;
      case CATEGORY -> 13;
      default -> width(column);
    };
  }

  static Column.Kind kind(SummaryColumn column) {
    return switch (column) {
      case SERIAL, REGISTERED_ON, CATEGORY, CONTACT -> Column.Kind.CENTRED;
      case REVENUE, SOFTWARE_REVENUE, STAFF, DEVELOPERS, PLATFORM_STAFF -> Column.Kind.NUMBER;
      case UNIT, PLATFORM, DATES, INVESTMENT, SHORT_PROFILE, SERVICE -> Column.Kind.TEXT;
    };
  }

  private static org.huiji.document.sheet.Column onPaper(SummaryColumn column, int year) {
    String head = broken(column, year);
    int weight = share(column);
    return switch (kind(column)) {
      case CENTRED -> org.huiji.document.sheet.Column.centre(head, weight);
      case NUMBER -> org.huiji.document.sheet.Column.right(head, weight);
      default -> org.huiji.document.sheet.Column.left(head, weight);
    };
  }

  /** The annex's words in lines short enough for narrow columns. */
  private static String broken(SummaryColumn column, int year) {
    String head = column.head(year);
    return switch (column) {
      case SERIAL -> "序\n号";
      case REVENUE -> year + "年\n主营业务\n收入\n（万元）";
      case SOFTWARE_REVENUE -> "其中：软件\n和信息服务\n业务收入\n（万元）";
      case STAFF -> "员工\n总人数\n（人）";
      case DEVELOPERS -> "其中：\n研发人员\n数（人）";
      case DATES -> "平台建设\n起止时间及\n正式投用时间";
      case PLATFORM_STAFF -> "平台专\n职人数\n（人）";
      case INVESTMENT, SHORT_PROFILE -> head.replace("（", "\n（");
      case CONTACT -> "联系人\n及手机";
      case UNIT, REGISTERED_ON, PLATFORM, CATEGORY, SERVICE -> head;
    };
  }
}
