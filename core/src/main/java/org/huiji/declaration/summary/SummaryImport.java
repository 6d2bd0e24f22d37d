package org.huiji.declaration.summary;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.DeclarationIntake;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.round.Round;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.member.district.Districts;
import org.huiji.problem.Refusal;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadFinder;
import org.huiji.table.read.FileDigest;
import org.huiji.table.read.TableFiles;

/** Opens a district's summary table and says what taking it in would do. Changes nothing. */
public final class SummaryImport {

  private final Store store;
  private final ImportRepository imports;
  private final DeclarationIntake intake;
  private final Districts districts;
  private final Clock clock;
  private final HeadFinder finder = new HeadFinder(SummaryFields.all());

  /**
   * For one city.
   *
   * @param districts whose bureaus recommend
   */
  public SummaryImport(
      Store store,
      ImportRepository imports,
      DeclarationIntake intake,
      Districts districts,
      Clock clock) {
    this.store = store;
    this.imports = imports;
    this.intake = intake;
    this.districts = districts;
    this.clock = clock;
  }

  /**
   * Reads a file and looks for its head.
   *
   * @throws Refusal when it cannot be read
   */
  public SummaryFile open(Path path, ReadOptions options, Progress progress) {
    var table = TableFiles.read(path, options, progress);
    List<Head> heads = finder.find(table).stream().map(this::remembered).toList();
    return new SummaryFile(table, FileDigest.of(path), heads);
  }

  /** The head in the rows the clerk points at. */
  public Head headAt(SummaryFile file, String sheet, int firstRow, int lastRow) {
    return remembered(finder.at(file.sheet(sheet), firstRow, lastRow));
  }

  private Head remembered(Head head) {
    return store
        .read(tx -> imports.mapping(tx, ImportKind.SUMMARY, head.signature()))
        .map(head::with)
        .orElse(head);
  }

  /**
   * How the table would be taken in, arrived today.
   *
   * @throws Refusal when it is no 附件2, or a column of it is missing or there twice
   */
  public IntakePreview preview(SummaryFile file, Round round) {
    var options = new SummaryOptions(LocalDate.now(clock), null);
    Head head = file.likeliestHead();
    return preview(file, head, round, options, IntakeDesk.UNTOUCHED, Progress.UNWATCHED);
  }

  /**
   * How the table would be taken in, after what the clerk decided.
   *
   * @throws Refusal when a column is missing or there twice
   */
  public IntakePreview preview(
      SummaryFile file,
      Head head,
      Round round,
      SummaryOptions options,
      IntakeDesk desk,
      Progress progress) {
    Arrival arrival = new SummaryReader(districts, round, options).read(file, head, progress);
    return intake.preview(arrival, desk);
  }
}
