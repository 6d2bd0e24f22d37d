package org.huiji.table.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.huiji.table.CellRef;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SheetBuilder;
import org.huiji.table.intake.TextFile;
import org.huiji.table.write.Unsafe;
import org.huiji.text.PartialDate;

/**
 * Reads text with separators. Every field stays the text it is; only the two disguises against
 * being taken for a formula or a number, {@code ="0123"} and {@code '=…}, are taken off.
 */
public final class CsvReader {

  private static final Pattern FILLING = Pattern.compile("^[\\x00]+|[\\x00\\x1A]+$");

  private final Intake intake;

  public CsvReader(Intake intake) {
    this.intake = intake;
  }

  /** Reads a text whose beginning is known; its one sheet bears the file's name. */
  public TableFile read(TextFile text, String beginning) throws IOException {
    SheetBuilder sheet = new SheetBuilder(intake, intake.file(), false, List.of());
    try (Reader reader = text.open();
        de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records =
            de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(Separator.of(beginning))
                .skipEmptyLines(false)
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(intake.limits().cellCharacters() * 4)
                .ofCsvRecord(reader)) {
      int row = 0;
      for (CsvRecord record : records) {
        take(sheet, ++row, record);
      }
    } catch (CsvParseException e) {
      throw what(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new TableFile(intake.file(), TableFormat.CSV, List.of(sheet.build()));
  }

  /** The library wraps what the stream below it threw: the limits' refusals, the wish to stop. */
  private RuntimeException what(CsvParseException e) {
    return e.getCause() instanceof RuntimeException own ? own : intake.damaged(e);
  }

  private void take(SheetBuilder sheet, int row, CsvRecord record) {
    if (record.getFieldCount() > CellRef.COLUMNS || row > CellRef.MAX_ROW) {
      throw intake.damaged(sheet.name(), String.valueOf(row));
    }
    sheet.row(row);
    for (int column = 0; column < record.getFieldCount(); column++) {
      String field = record.getField(column);
      if (intake.isTooLong(field)) {
        throw intake.tooLong(sheet.name(), new CellRef(row, column).name());
      }
      intake.text(field.length());
      sheet.cell(column, value(undisguised(withoutFilling(field))));
    }
  }

  /** A spreadsheet writes 2019.10 that it kept as a number without its last 0. */
  private static Value value(String field) {
    return PartialDate.isJanuaryOrOctober(field)
        ? new Value.Numeric(Double.parseDouble(field))
        : Value.of(field);
  }

  /** NULs fill up a field, or stand where a character was; a single Ctrl-Z ends old texts. */
  private static String withoutFilling(String field) {
    if (field.indexOf('\0') < 0 && field.indexOf('\u001A') < 0) {
      return field;
    }
    String bare = FILLING.matcher(field).replaceAll("");
    return bare.replace('\0', '\uFFFD');
  }

  private static String undisguised(String field) {
    boolean quoted = field.length() > 2 && field.startsWith("=\"") && field.endsWith("\"");
    return quoted ? field.substring(2, field.length() - 1) : Unsafe.unguarded(field);
  }
}
