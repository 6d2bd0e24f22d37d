package org.huiji.dues.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.sheet.SheetSize;
import org.huiji.document.sheet.TablePaper;
import org.huiji.document.sheet.TablePress;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.table.Value;
import org.huiji.table.write.Column;
import org.huiji.table.write.CsvWriter;
import org.huiji.table.write.TableSheet;
import org.huiji.table.write.WholeFile;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** Writes lists of the dues as PDF, Excel or CSV. Every export leaves an audit row. */
public final class DuesFiles {

  private static final int FEN = 100;

  private final Store store;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final TablePress press;
  private final Clock clock;

  public DuesFiles(
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

  /** Characters of the list that no face can print. */
  public List<PaperProblem> check(DuesSheet sheet) {
    return press.check(paper(sheet));
  }

  public byte[] pdf(DuesSheet sheet) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    String author =
        store.read(tx -> AssociationName.orEmpty(tx, settings, rulebooks, LocalDate.now(clock)));
    return press.print(paper(sheet), new PdfIdentity(sheet.title(), author, now));
  }

  /**
   * Writes the list as what the file's ending says: {@code .pdf}, {@code .xlsx} or {@code .csv}.
   *
   * @throws Refusal for another ending, or when the file cannot be written
   */
  public void export(
      DuesSheet sheet, Path target, String operator, Messages language, Progress progress) {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      WholeFile.write(target, out -> out.write(pdf(sheet)));
    } else if (name.endsWith(".xlsx")) {
      new WorkbookWriter(language).write(target, List.of(table(sheet)), progress);
    } else if (name.endsWith(".csv")) {
      new CsvWriter().write(target, table(sheet), progress);
    } else {
      throw Refusal.of("issue.file-kind", target.getFileName());
    }
    store.change(
        Cause.of(operator, "action.export", sheet.title()).from(target.getFileName().toString()),
        _ -> null);
  }

  private static TableSheet table(DuesSheet sheet) {
    return new TableSheet(sheet.title(), sheet.title(), sheet.columns(), rows(sheet));
  }

  private static TablePaper paper(DuesSheet sheet) {
    return new TablePaper(
        sheet.title(),
        sheet.notes(),
        sheet.columns().stream().map(DuesFiles::column).toList(),
        rows(sheet).stream().map(row -> texts(sheet.columns(), row)).toList(),
        SheetSize.A4_LANDSCAPE);
  }

  private static List<List<Value>> rows(DuesSheet sheet) {
    List<List<Value>> rows = new ArrayList<>(sheet.rows());
    rows.add(sheet.total());
    return rows;
  }

  private static org.huiji.document.sheet.Column column(Column column) {
    return switch (column.kind()) {
      case TEXT -> org.huiji.document.sheet.Column.left(column.head(), column.width());
      case CENTRED, DATE -> org.huiji.document.sheet.Column.centre(column.head(), column.width());
      case NUMBER, WHOLE, MONEY ->
          org.huiji.document.sheet.Column.right(column.head(), column.width());
    };
  }

  private static List<String> texts(List<Column> columns, List<Value> row) {
    List<String> texts = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      boolean money = columns.get(i).kind() == Column.Kind.MONEY;
      texts.add(
          money && row.get(i) instanceof Value.Numeric yuan
              ? Yuan.grouped(Math.round(yuan.value() * FEN))
              : row.get(i).text());
    }
    return texts;
  }
}
