package org.huiji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huiji.app.office.DeclarationServices;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.document.font.EmbeddedFaces;
import org.huiji.document.font.FaceRole;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Value;
import org.huiji.table.write.TableSheet;
import org.huiji.text.Messages;

/**
 * Summary tables of 5,000 platforms: the preview and checks of one beside POI's event model reading
 * the same file, half of it being kept already; one as PDF beside PDFBox writing the same texts and
 * lines, and as workbook beside SXSSF writing the same cells. Another number of rows is measured
 * when it is given.
 */
final class DeclarationBench {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();
  private static final String DISTRICT = "渝北区";
  private static final PDRectangle PAGE =
      new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());
  private static final float MARGIN = 42;
  private static final float SIZE = 9;
  private static final float LINE = 12;

  /** Chinese characters in a line of each column. */
  private static final int[] CHARACTERS = {3, 9, 5, 6, 6, 5, 6, 9, 6, 11, 8, 5, 13, 11, 8};

  private DeclarationBench() {}

  public static void main(String[] args) throws Exception {
    int rows = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("huiji-bench");
    try (var secretariat = Secretariat.open(folder, Clock.systemUTC())) {
      List<Declaration> all =
          IntStream.range(0, rows).mapToObj(DeclarationBench::declared).toList();
      keep(secretariat, all.subList(0, rows / 2));
      var sender = new Sender(DISTRICT + "经济信息委", "张小明", "023-60000000", Fiction.phone(1));
      SummaryTable table = secretariat.declarations().summaryTables().of(ROUND, all, sender);
      Path file = workbook(folder.resolve("附件2.xlsx"), table);
      System.out.printf(Contest.HEAD);
      new Contest(
              "preview and checks of a summary of %,d rows".formatted(rows),
              () -> preview(secretariat.declarations(), file),
              () -> PreviewBench.eventModel(file),
              1.5)
          .run(10, 11);
      pdf(secretariat, table).run(5, 9);
      xlsx(secretariat, table, folder).run(5, 9);
    }
  }

  private static long preview(DeclarationServices services, Path file) {
    var summaries = services.summaryImport();
    SummaryFile table = summaries.open(file, ReadOptions.usual(), Progress.UNWATCHED);
    Arrival arrival =
        summaries.read(
            table,
            summaries.choice(table).likeliest(),
            ROUND,
            new SummaryOptions(ROUND.districtDeadline(), null),
            Progress.UNWATCHED);
    return services.intake().preview(arrival, IntakeDesk.UNTOUCHED).rows().size();
  }

  private static Contest pdf(Secretariat secretariat, SummaryTable table) {
    return new Contest(
        "summary of %,d rows to PDF".formatted(table.rows().size()),
        () -> secretariat.declarations().summaryFiles().pdf(table, TableSheet.Paper.A3).length,
        () -> plainPdf(table, secretariat),
        2);
  }

  private static Contest xlsx(Secretariat secretariat, SummaryTable table, Path folder) {
    Path ours = folder.resolve("ours.xlsx");
    return new Contest(
        "summary of %,d rows to xlsx".formatted(table.rows().size()),
        () -> {
          secretariat
              .declarations()
              .summaryFiles()
              .export(
                  table, TableSheet.Paper.A3, ours, "bench", Messages.CHINESE, Progress.UNWATCHED);
          return Files.size(ours);
        },
        () -> Files.size(workbook(folder.resolve("plain.xlsx"), table)),
        1.3);
  }

  private static void keep(Secretariat secretariat, List<Declaration> all) {
    secretariat
        .store()
        .change(
            Cause.of("bench", "action.demo", ROUND.title()),
            tx ->
                secretariat
                    .declarations()
                    .declarations()
                    .add(tx, ROUND.id(), all.stream().map(Declaration::content).toList()));
  }

  /** As districts send it: a platform with every column filled, every tenth below a threshold. */
  private static Declaration declared(int number) {
    var random = new Random(number);
    Category category = ROUND.categories().get(number % ROUND.categories().size());
    int staff = random.nextInt(30, 600);
    int revenue = random.nextInt(500, 90_000);
    int built = random.nextInt(2012, 2017);
    int investment = random.nextInt(100, 9_000);
    Answers row =
        new Answers(
            Map.ofEntries(
                Map.entry(FormField.UNIT, Fiction.name(number)),
                Map.entry(FormField.REGISTERED_ON, built - 4 + "-05"),
                Map.entry(FormField.REVENUE, String.valueOf(revenue)),
                Map.entry(FormField.SOFTWARE_REVENUE, String.valueOf(revenue * 3 / 4)),
                Map.entry(FormField.STAFF, String.valueOf(staff)),
                Map.entry(FormField.DEVELOPERS, String.valueOf(staff / 2)),
                Map.entry(FormField.PLATFORM, "示例" + number + category.name() + "公共服务平台"),
                Map.entry(FormField.CATEGORY, category.name()),
                Map.entry(FormField.BUILT_FROM, built + "-02"),
                Map.entry(FormField.BUILT_UNTIL, built + 2 + "-06"),
                Map.entry(FormField.IN_USE_SINCE, built + 2 + "-07"),
                Map.entry(FormField.INVESTMENT, String.valueOf(investment)),
                Map.entry(FormField.INVESTED, String.valueOf(investment / 2)),
                Map.entry(FormField.PLATFORM_STAFF, String.valueOf(random.nextInt(5, 60))),
                Map.entry(FormField.SHORT_PROFILE, "为软件企业提供公共服务，设备齐全，团队稳定，客户反响良好。"),
                Map.entry(FormField.SERVICE, service(category, number % 10 == 0 ? 60 : 130)),
                Map.entry(FormField.CONTACT_NAME, "张小明"),
                Map.entry(FormField.CONTACT_MOBILE, Fiction.phone(number))));
    return new Declaration(
        new DeclarationId(number + 1),
        ROUND.id(),
        new Content(DISTRICT, Answers.NONE, row, Checklist.UNTOUCHED),
        ReviewState.RECEIVED,
        LocalDate.of(2022, 2, 10),
        new ChangeId(1));
  }

  private static String service(Category category, int percent) {
    return "2021年"
        + String.join(
            "、",
            category.thresholds().stream()
                .map(
                    one ->
                        category.figure(one.figure()).orElseThrow().words().getFirst()
                            + Math.max(1, one.least() * percent / 100)
                            + category.figure(one.figure()).orElseThrow().unit())
                .toList())
        + "。";
  }

  private static Path workbook(Path file, SummaryTable table) throws IOException {
    try (var book = new SXSSFWorkbook(null, 200, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("信息汇总表");
      sheet.createRow(0).createCell(0).setCellValue(table.title());
      sheet.createRow(1).createCell(0).setCellValue(table.headLine());
      Row head = sheet.createRow(2);
      for (SummaryColumn column : SummaryColumn.values()) {
        head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(column.head(ROUND.year()));
      }
      for (int i = 0; i < table.rows().size(); i++) {
        write(sheet.createRow(3 + i), table.rows().get(i));
      }
      book.write(out);
    }
    return file;
  }

  private static void write(Row row, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Value.Numeric number) {
        row.createCell(i).setCellValue(number.value());
      } else {
        row.createCell(i).setCellValue(values.get(i).text());
      }
    }
  }

  private static long plainPdf(SummaryTable table, Secretariat secretariat) throws IOException {
    try (var document = new PDDocument()) {
      PDFont font = new EmbeddedFaces(document).font(secretariat.faces().face(FaceRole.SONG));
      List<List<List<String>>> page = new ArrayList<>();
      float used = 0;
      for (List<Value> row : table.rows()) {
        List<List<String>> cells = wrapped(row);
        float height = height(cells);
        if (used + height > PAGE.getHeight() - 2 * MARGIN) {
          draw(document, font, page);
          page.clear();
          used = 0;
        }
        page.add(cells);
        used += height;
      }
      draw(document, font, page);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.size();
    }
  }

  private static List<List<String>> wrapped(List<Value> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> wrapped(row.get(i).text(), CHARACTERS[i]))
        .toList();
  }

  private static List<String> wrapped(String text, int characters) {
    return text.lines()
        .flatMap(
            line ->
                Stream.iterate(0, from -> from < line.length(), from -> from + characters)
                    .map(from -> line.substring(from, Math.min(line.length(), from + characters))))
        .toList();
  }

  private static float height(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1) * LINE + 6;
  }

  private static void draw(PDDocument document, PDFont font, List<List<List<String>>> rows)
      throws IOException {
    var page = new PDPage(PAGE);
    document.addPage(page);
    int all = IntStream.of(CHARACTERS).sum();
    try (var out = new PDPageContentStream(document, page)) {
      float y = PAGE.getHeight() - MARGIN;
      for (List<List<String>> row : rows) {
        float left = MARGIN;
        for (int column = 0; column < row.size(); column++) {
          text(out, font, left + 2, y - LINE, row.get(column));
          left += (PAGE.getWidth() - 2 * MARGIN) * CHARACTERS[column] / all;
          out.moveTo(left, y);
          out.lineTo(left, y - height(row));
        }
        y -= height(row);
        out.moveTo(MARGIN, y);
        out.lineTo(PAGE.getWidth() - MARGIN, y);
      }
      out.stroke();
    }
  }

  private static void text(
      PDPageContentStream out, PDFont font, float x, float y, List<String> lines)
      throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      out.beginText();
      out.setFont(font, SIZE);
      out.newLineAtOffset(x, y - i * LINE);
      out.showText(lines.get(i));
      out.endText();
    }
  }
}
