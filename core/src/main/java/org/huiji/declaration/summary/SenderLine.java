package org.huiji.declaration.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.sending.Sender;
import org.huiji.member.reading.PhoneNumber;
import org.huiji.member.reading.PhoneReading;
import org.huiji.table.Cell;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.head.BodyRow;
import org.huiji.table.head.Head;
import org.huiji.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The line above the table: 推荐单位（盖章）： 填报人： 办公电话： 手机：, in one cell, in several, in a paragraph of
 * Word, or below the table.
 *
 * @param cell where the bureau is asked; none in a paragraph of Word or where nothing asks it
 */
record SenderLine(Sender sender, @Nullable String cell) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<bureau>推荐单位|推荐部门|报送单位|填报单位)|(?<filler>填报人|填表人|经办人|联系人)"
              + "|(?<phone>办公电话|联系电话|固定电话|座机|电话)|(?<mobile>手机号码|手机号|移动电话|手机))"
              + "\\s*(?:[（(][^（()）]{0,8}[)）])?\\s*[:：]");
  private static final List<String> KEYS = List.of("bureau", "filler", "phone", "mobile");
  private static final Pattern EDGES = Pattern.compile("^[\\s_＿,，;；、]+|[\\s_＿,，;；、]+$");

  /**
   * Reads it.
   *
   * @param body the rows below the head
   */
  static SenderLine of(Sheet sheet, Head head, List<BodyRow> body) {
    var said = new HashMap<String, String>();
    sheet.before().forEach(paragraph -> read(paragraph, said));
    String cell = null;
    for (Row row : rows(sheet, head, body)) {
      boolean asked = said.containsKey("bureau");
      read(line(row), said);
      cell = !asked && said.containsKey("bureau") ? cell(row) : cell;
    }
    var sender =
        new Sender(
            text(said, "bureau"),
            text(said, "filler"),
            phone(text(said, "phone")),
            phone(text(said, "mobile")));
    return new SenderLine(sender, cell);
  }

  /** Above the head first, then the notes below it. */
  private static List<Row> rows(Sheet sheet, Head head, List<BodyRow> body) {
    var rows = new ArrayList<Row>();
    sheet.rows().stream().filter(row -> row.number() < head.firstRow()).forEach(rows::add);
    body.stream().filter(row -> !row.isData()).map(BodyRow::row).forEach(rows::add);
    return rows;
  }

  private static String line(Row row) {
    return row.cells().stream().map(cell -> cell.value().text()).collect(Collectors.joining(" "));
  }

  private static @Nullable String cell(Row row) {
    return row.cells().stream()
        .filter(cell -> LABEL.matcher(cell.value().text()).find())
        .map(Cell::name)
        .findFirst()
        .orElse(null);
  }

  private static void read(String line, Map<String, String> said) {
    Matcher label = LABEL.matcher(line);
    String key = null;
    int from = 0;
    while (label.find()) {
      put(key, line.substring(from, label.start()), said);
      Matcher found = label;
      key = KEYS.stream().filter(one -> found.group(one) != null).findFirst().orElse(null);
      from = label.end();
    }
    put(key, line.substring(from), said);
  }

  private static void put(@Nullable String key, String written, Map<String, String> said) {
    String text = EDGES.matcher(PlainText.clean(written)).replaceAll("");
    if (key != null && said.getOrDefault(key, "").isEmpty()) {
      said.put(key, text);
    }
  }

  private static String text(Map<String, String> said, String key) {
    return said.getOrDefault(key, "");
  }

  /** One that is no number stays as it is written: nobody is refused for his bureau's telephone. */
  private static String phone(String written) {
    return PhoneNumber.read(written) instanceof PhoneReading.Numbers numbers
        ? numbers.text()
        : written;
  }
}
