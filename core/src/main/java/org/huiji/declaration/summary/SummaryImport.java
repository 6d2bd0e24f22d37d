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
import org.huiji.table.TableFormat;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadChoice;
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

  /** Where she may point. */
  public HeadChoice choice(SummaryFile file) {
    return new HeadChoice(
        file.table(), file.heads(), (sheet, first, last) -> headAt(file, sheet, first, last));
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
