package org.huiji.declaration.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.sheet.TablePress;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.table.write.CsvWriter;
import org.huiji.table.write.TableSheet;
import org.huiji.table.write.WholeFile;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.Messages;

/** Writes summary tables as PDF, Excel, Word or text. Every export leaves an audit row. */
public final class SummaryFiles {

  private final Store store;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final TablePress press;
  private final Clock clock;

  public SummaryFiles(
      Store store,
      SettingRepository settings,
      Rulebooks rulebooks,
      FaceCatalogue faces,
      Clock clock) {
    this.store = store;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.press = new TablePress(faces);
    this.clock = clock;
  }

  /** Characters of the table that no face can print. */
  public List<PaperProblem> check(SummaryTable table) {
    return press.check(new SummaryPaper(table, TableSheet.Paper.A4).page());
  }

  /** As it is printed, across. */
  public byte[] pdf(SummaryTable table, TableSheet.Paper paper) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    String author =
        store.read(tx -> AssociationName.orEmpty(tx, settings, rulebooks, LocalDate.now(clock)));
    var identity = new PdfIdentity(table.title(), author, now);
    return press.print(new SummaryPaper(table, paper).page(), identity);
  }

  /**
   * Writes the table as what the file's ending says: {@code .pdf}, {@code .xlsx}, {@code .docx} or
   * {@code .csv}.
   *
   * @throws Refusal for another ending, or when the file cannot be written
   */
  public void export(
      SummaryTable table,
      TableSheet.Paper paper,
      Path target,
      String operator,
      Messages language,
      Progress progress) {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      WholeFile.write(target, out -> out.write(pdf(table, paper)));
    } else if (name.endsWith(".xlsx")) {
      TableSheet sheet = SummaryLayout.sheet(table, paper);
      new WorkbookWriter(language).write(target, List.of(sheet), progress);
    } else if (name.endsWith(".docx")) {
      WholeFile.write(target, out -> new SummaryPaper(table, paper).writeWord(out));
    } else if (name.endsWith(".csv")) {
      new CsvWriter().write(target, SummaryLayout.sheet(table, paper), progress);
    } else {
      throw Refusal.of("summary.file-kind", target.getFileName());
    }
    store.change(
        Cause.of(operator, "action.export", table.title()).from(target.getFileName().toString()),
        _ -> null);
  }
}
