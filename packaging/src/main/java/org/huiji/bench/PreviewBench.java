package org.huiji.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.huiji.app.office.Secretariat;
import org.huiji.member.roster.RosterPreview;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/**
 * The preview of a list of members beside POI's event model reading the same file. Half of the list
 * is in the register already, which holds as many members as the list has rows, 10,000 at most.
 */
final class PreviewBench {

  private static final int LARGEST_REGISTER = 10_000;

  private PreviewBench() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("huiji-bench");
    System.out.printf(Contest.HEAD);
    for (int rows : List.of(1_000, 10_000, 100_000)) {
      try (var secretariat = Secretariat.open(folder.resolve("of-" + rows), Clock.systemUTC())) {
        int known = Math.min(rows, LARGEST_REGISTER);
        keepRules(secretariat);
        take(secretariat, workbook(folder.resolve("register-" + rows + ".xlsx"), 0, known));
        int from = known / 2;
        Path list = workbook(folder.resolve("list-" + rows + ".xlsx"), from, from + rows);
        new Contest(
                "preview of %,d rows, %,d in the register".formatted(rows, known),
                () -> preview(secretariat, list).rows().size(),
                () -> eventModel(list),
                1.5)
            .run(rows > LARGEST_REGISTER ? 3 : 10, rows > LARGEST_REGISTER ? 5 : 11);
      }
    }
  }

  private static void keepRules(Secretariat secretariat) {
    secretariat
        .store()
        .change(
            Cause.of("bench", "action.roster-import", "rules"),
            tx -> {
              secretariat
                  .rulebooks()
                  .keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read("chongqing"));
              return true;
            });
  }

  private static void take(Secretariat secretariat, Path list) {
    secretariat
        .rosterTaking()
        .take(preview(secretariat, list), "bench", Messages.CHINESE, Progress.UNWATCHED);
  }

  private static RosterPreview preview(Secretariat secretariat, Path list) {
    var roster = secretariat.rosterImport();
    return roster.preview(roster.open(list, ReadOptions.usual(), Progress.UNWATCHED));
  }

  private static Path workbook(Path file, int from, int to) throws IOException {
    try (var book = new SXSSFWorkbook(null, 200, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("会员名册");
      sheet.createRow(0).createCell(0).setCellValue("会员单位名册");
      write(sheet.createRow(1), Fiction.HEADS);
      IntStream.range(from, to)
          .forEach(number -> write(sheet.createRow(number - from + 2), Fiction.row(number)));
      book.write(out);
    }
    return file;
  }

  private static void write(org.apache.poi.ss.usermodel.Row row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }

  /** POI on its own: the characters of every cell of the first sheet. */
  static long eventModel(Path file) throws Exception {
    var counter = new Counter();
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(opened);
      var texts = new ReadOnlySharedStringsTable(opened);
      var factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      var xml = factory.newSAXParser().getXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(reader.getStylesTable(), texts, counter, false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    }
    return counter.characters;
  }

  /** Looks at every cell, and keeps nothing. */
  private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {

    private long characters;

    @Override
    public void startRow(int rowNum) {}

    @Override
    public void endRow(int rowNum) {}

    @Override
    public void cell(
        @Nullable String cellReference,
        @Nullable String formattedValue,
        @Nullable XSSFComment comment) {
      characters += formattedValue == null ? 0 : formattedValue.length();
    }
  }
}
