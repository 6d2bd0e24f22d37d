package org.huiji.declaration.summary;

import java.nio.file.Path;
import java.util.List;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.body.WordFile;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.member.district.Districts;
import org.huiji.problem.Refusal;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.TableFormat;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadFinder;
import org.huiji.table.read.FileDigest;
import org.huiji.table.read.TableFiles;

/** Opens a district's summary table and reads what it declares. Changes nothing. */
public final class SummaryImport {

  private final Store store;
  private final ImportRepository imports;
  private final Districts districts;
  private final HeadFinder finder = new HeadFinder(SummaryFields.all());

  /**
   * For one city.
   *
   * @param districts whose bureaus recommend
   */
  public SummaryImport(Store store, ImportRepository imports, Districts districts) {
    this.store = store;
    this.imports = imports;
    this.districts = districts;
  }

  /**
   * Reads a file and looks for its head.
   *
   * @throws Refusal when it cannot be read, and for a Word document with macros or links to files
   *     outside
   */
  public SummaryFile open(Path path, ReadOptions options, Progress progress) {
    var table = TableFiles.read(path, options, progress);
    if (table.format() == TableFormat.DOCX) {
      WordFile.refuseHarmful(path, options, progress);
    }
    List<Head> heads = finder.find(table).stream().map(this::remembered).toList();
    return new SummaryFile(table, FileDigest.of(path), heads);
  }

  /** The head in the rows the clerk points at. */
  public Head headAt(SummaryFile file, String sheet, int firstRow, int lastRow) {
    return remembered(finder.at(file.sheet(sheet), firstRow, lastRow));
  }

  /**
   * The likeliest head of all; where nothing looks like one, the first row in which anything is.
   */
  public Head likeliestHead(SummaryFile file) {
    return file.heads().isEmpty()
        ? headOf(file, filledSheet(file).name())
        : file.heads().getFirst();
  }

  /** A sheet's likeliest head, or its first row. */
  public Head headOf(SummaryFile file, String sheet) {
    return file.heads().stream()
        .filter(head -> head.sheet().equals(sheet))
        .findFirst()
        .orElseGet(() -> firstRow(file, file.sheet(sheet)));
  }

  private Head firstRow(SummaryFile file, Sheet sheet) {
    int row = sheet.rows().isEmpty() ? 1 : sheet.rows().getFirst().number();
    return headAt(file, sheet.name(), row, row);
  }

  private static Sheet filledSheet(SummaryFile file) {
    List<Sheet> sheets = file.table().sheets();
    return sheets.stream()
        .filter(sheet -> !sheet.rows().isEmpty())
        .findFirst()
        .orElseGet(sheets::getFirst);
  }

  private Head remembered(Head head) {
    return store
        .read(tx -> imports.mapping(tx, ImportKind.SUMMARY, head.signature()))
        .map(head::with)
        .orElse(head);
  }

  /**
   * Reads the table under a head.
   *
   * @throws Refusal when it is no 附件2, or a column of it is missing or there twice
   */
  public Arrival read(
      SummaryFile file, Head head, Round round, SummaryOptions options, Progress progress) {
    return new SummaryReader(districts, round, options).read(file, head, progress);
  }
}
