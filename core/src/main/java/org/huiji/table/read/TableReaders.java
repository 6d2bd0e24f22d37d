package org.huiji.table.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.huiji.table.TableFile;
import org.huiji.table.csv.CsvReader;
import org.huiji.table.html.HtmlReader;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.TextFile;
import org.huiji.table.word.WordReader;
import org.huiji.table.xls.XlsReader;
import org.huiji.table.xlsx.XlsxReader;
import org.huiji.table.xml.XmlReader;

/** Read the tables of every kind of file. */
record TableReaders(Intake intake) implements Readers<TableFile> {

  @Override
  public TableFile document(OfficePackage opened, String main) throws IOException {
    return new WordReader(intake).read(opened, main);
  }

  @Override
  public TableFile workbook(OfficePackage opened, String main) throws IOException {
    return new XlsxReader(intake).read(opened, main);
  }

  @Override
  public TableFile oldWorkbook(DocumentEntry book) throws IOException {
    return new XlsReader(intake).read(book);
  }

  @Override
  public TableFile xmlWorkbook(TextFile text) throws IOException {
    return new XmlReader(intake).read(text);
  }

  @Override
  public TableFile page(Path file, TextFile text) throws IOException {
    return new HtmlReader(intake).read(file, text);
  }

  @Override
  public TableFile text(TextFile text, String beginning) throws IOException {
    return new CsvReader(intake).read(text, beginning);
  }
}
