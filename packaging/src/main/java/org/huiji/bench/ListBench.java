package org.huiji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huiji.document.font.EmbeddedFaces;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.sheet.Column;
import org.huiji.document.sheet.SheetSize;
import org.huiji.document.sheet.TablePaper;
import org.huiji.document.sheet.TablePress;
import org.huiji.table.Progress;
import org.huiji.table.Value;
import org.huiji.table.write.TableSheet;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.Messages;

/**
 * A roster of 10,000 rows as PDF beside PDFBox writing the same texts and lines, and as workbook
 * beside SXSSF writing the same cells. Started with a heap of 256 MB, which it has to do with.
 */
final class ListBench {

  private static final PdfIdentity IDENTITY =
      new PdfIdentity("会员名册", "重庆示例协会", OffsetDateTime.parse("2026-03-18T09:00:00+08:00"));
  private static final int ROWS = 10_000;
  private static final int ROWS_ON_PAGE = 27;
  private static final float ROW = 18;
  private static final float MARGIN = 42;
  private static final float SIZE = 9.5f;
  private static final PDRectangle PAGE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  /** Columns of the list that are printed, with their share of the width. */
  private static final int[] SHOWN = {0, 1, 2, 3, 4, 8, 10, 12};

  private static final double[] WEIGHTS = {1, 6, 4.5, 2.5, 2, 1.6, 2.6, 2.4};

  private ListBench() {}

  public static void main(String[] args) throws Exception {
    List<List<String>> rows = IntStream.range(0, ROWS).mapToObj(ListBench::shown).toList();
    System.out.printf(Contest.HEAD);
    pdf(rows).run(5, 9);
    workbook(rows).run(5, 9);
    System.out.printf(
        "%nheap of this process: at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
  }

  private static List<String> shown(int number) {
    List<String> row = Fiction.row(number);
    return IntStream.of(SHOWN).mapToObj(row::get).toList();
  }

  private static Contest pdf(List<List<String>> rows) {
    var faces = FaceCatalogue.bundledOnly();
    var press = new TablePress(faces);
    List<Column> columns =
        IntStream.range(0, SHOWN.length)
            .mapToObj(i -> Column.left(Fiction.HEADS.get(SHOWN[i]), WEIGHTS[i]))
            .toList();
    return new Contest(
        "roster of 10,000 rows to PDF",
        () ->
            press.print(
                    new TablePaper(
                        "会员名册", List.of("共 10000 家"), columns, rows, SheetSize.A4_LANDSCAPE),
                    IDENTITY)
                .length,
        () -> plainPdf(rows, faces),
        2);
  }

  private static long plainPdf(List<List<String>> rows, FaceCatalogue faces) throws IOException {
    try (var document = new PDDocument()) {
      PDFont font = new EmbeddedFaces(document).font(faces.face(FaceRole.SONG));
      for (int from = 0; from < rows.size(); from += ROWS_ON_PAGE) {
        var page = new PDPage(PAGE);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
          drawPage(out, font, rows.subList(from, Math.min(from + ROWS_ON_PAGE, rows.size())));
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.size();
    }
  }

  private static void drawPage(PDPageContentStream out, PDFont font, List<List<String>> rows)
      throws IOException {
    float[] lefts = lefts();
    float top = PAGE.getHeight() - MARGIN;
    for (int i = 0; i < rows.size(); i++) {
      float y = top - (i + 1) * ROW;
      out.moveTo(MARGIN, y);
      out.lineTo(PAGE.getWidth() - MARGIN, y);
      for (int column = 0; column < lefts.length; column++) {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(lefts[column] + 3, y + 5);
        out.showText(rows.get(i).get(column));
        out.endText();
      }
    }
    for (float left : lefts) {
      out.moveTo(left, top);
      out.lineTo(left, top - rows.size() * ROW);
    }
    out.stroke();
  }

  private static float[] lefts() {
    double sum = java.util.Arrays.stream(WEIGHTS).sum();
    float[] lefts = new float[WEIGHTS.length];
    double left = MARGIN;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = (float) left;
      left += (PAGE.getWidth() - 2 * MARGIN) * WEIGHTS[i] / sum;
    }
    return lefts;
  }

  private static Contest workbook(List<List<String>> rows) throws IOException {
    Path folder = Files.createTempDirectory("huiji-bench");
    var writer = new WorkbookWriter(Messages.CHINESE);
    List<org.huiji.table.write.Column> columns =
        IntStream.of(SHOWN)
            .mapToObj(Fiction.HEADS::get)
            .map(
                head ->
                    new org.huiji.table.write.Column(
                        head, 20, org.huiji.table.write.Column.Kind.TEXT))
            .toList();
    List<List<Value>> values =
        rows.stream().map(row -> row.stream().map(Value::of).toList()).toList();
    Path ours = folder.resolve("ours.xlsx");
    return new Contest(
        "roster of 10,000 rows to xlsx",
        () -> {
          writer.write(
              ours, List.of(new TableSheet("名册", "会员名册", columns, values)), Progress.UNWATCHED);
          return Files.size(ours);
        },
        () -> plainWorkbook(folder.resolve("plain.xlsx"), rows),
        1.3);
  }

  private static long plainWorkbook(Path file, List<List<String>> rows) throws IOException {
    try (var book = new SXSSFWorkbook(200);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("名册");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int column = 0; column < SHOWN.length; column++) {
          row.createCell(column).setCellValue(rows.get(i).get(column));
        }
      }
      book.write(out);
    }
    return Files.size(file);
  }
}
