package org.huiji.declaration.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;

/** A sample form, changed as companies change it. */
final class SampleForm {

  private final XWPFDocument document;

  private SampleForm(XWPFDocument document) {
    this.document = document;
  }

  static SampleForm open() throws IOException {
    return open("申报书-重庆知微智造科技有限公司");
  }

  static SampleForm open(String sample) throws IOException {
    String file = "/org/huiji/declaration/" + sample + ".docx";
    try (InputStream in = SampleForm.class.getResourceAsStream(file)) {
      return new SampleForm(new XWPFDocument(Objects.requireNonNull(in, file)));
    }
  }

  XWPFDocument document() {
    return document;
  }

  XWPFTable table(int number) {
    return document.getTables().get(number - 1);
  }

  /** A cell as it is named, {@code B3}. */
  XWPFTableCell cell(int table, String name) {
    int row = Integer.parseInt(name.substring(1)) - 1;
    return table(table).getRow(row).getTableCells().get(name.charAt(0) - 'A');
  }

  /** Writes a cell anew, a paragraph for each line. */
  SampleForm write(int table, String name, String text) {
    XWPFTableCell cell = cell(table, name);
    while (!cell.getParagraphs().isEmpty()) {
      cell.removeParagraph(0);
    }
    text.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
    if (text.isEmpty()) {
      cell.addParagraph();
    }
    return this;
  }

  /** Puts a row before another. */
  SampleForm insert(int table, int before, List<String> cells) {
    XWPFTableRow row = table(table).insertNewTableRow(before - 1);
    cells.forEach(text -> row.createCell().setText(text));
    return this;
  }

  /** Writes a paragraph anew. */
  SampleForm paragraph(String beginning, String text) {
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      if (paragraph.getText().startsWith(beginning)) {
        while (!paragraph.getRuns().isEmpty()) {
          paragraph.removeRun(0);
        }
        paragraph.createRun().setText(text);
        return this;
      }
    }
    throw new AssertionError("No paragraph begins with " + beginning);
  }

  SampleForm change(Consumer<XWPFDocument> change) {
    change.accept(document);
    return this;
  }

  Path save(Path folder) throws IOException {
    Path file = folder.resolve("申报书.docx");
    try (document;
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return file;
  }

  Filled read(Path folder) throws IOException {
    return FormReader.read(
        save(folder), BuiltInRounds.secondBatchOf2021(), ReadOptions.usual(), Progress.UNWATCHED);
  }
}
