package org.huiji.declaration.earlier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.declaration.summary.SummaryFields;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.Body;
import org.huiji.table.head.BodyRow;
import org.huiji.table.head.FieldSpec;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadFinder;
import org.huiji.table.head.RowRemarks;
import org.huiji.table.read.FileDigest;
import org.huiji.table.read.TableFiles;
import org.huiji.text.PlainText;

/**
 * A published list of platforms that was read from a workbook, a CSV file or a Word table: under a
 * head with 平台名称 and the unit (平台建设运营单位, 企业名称 …), and 平台类型 where it has one.
 *
 * @param sha256 of the file's bytes, in hex
 */
public record EarlierList(String file, String sha256, String sheet, List<Line> lines) {

  private static final Set<String> COLUMNS =
      Set.of(
          SummaryColumn.UNIT.name(), SummaryColumn.PLATFORM.name(), SummaryColumn.CATEGORY.name());

  public EarlierList {
    lines = List.copyOf(lines);
  }

  /** What a row says, empty where its cell is, and what is to be said of it. */
  record Line(int row, String platform, String unit, String category, List<Problem> problems) {}

  /**
   * Reads one.
   *
   * @throws Refusal when it cannot be read, or nothing in it looks like such a head
   */
  public static EarlierList read(Path path, ReadOptions options, Progress progress) {
    TableFile table = TableFiles.read(path, options, progress);
    List<FieldSpec> fields =
        SummaryFields.all().stream().filter(field -> COLUMNS.contains(field.key())).toList();
    Head head =
        new HeadFinder(fields)
            .find(table).stream()
                .filter(one -> one.column(SummaryColumn.PLATFORM.name()).isPresent())
                .filter(one -> one.column(SummaryColumn.UNIT.name()).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.of("earlier.no-head", table.name()));
    Sheet sheet =
        table.sheets().stream()
            .filter(one -> one.name().equals(head.sheet()))
            .findFirst()
            .orElseThrow();
    var remarks = new RowRemarks(sheet, head);
    var lines = new ArrayList<Line>();
    for (BodyRow row : Body.of(sheet, head)) {
      if (row.isData()) {
        lines.add(
            new Line(
                row.number(),
                text(sheet, head, row.row(), SummaryColumn.PLATFORM),
                text(sheet, head, row.row(), SummaryColumn.UNIT),
                text(sheet, head, row.row(), SummaryColumn.CATEGORY),
                remarks.of(row.row())));
      }
    }
    return new EarlierList(table.name(), FileDigest.of(path), head.sheet(), lines);
  }

  private static String text(Sheet sheet, Head head, Row row, SummaryColumn column) {
    var at = head.column(column.name());
    return at.isEmpty()
        ? ""
        : PlainText.clean(sheet.value(row, at.getAsInt()).text().replaceAll("\\s*\\R\\s*", ""));
  }
}
