package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.table.FileRefused;
import org.huiji.table.Limits;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

  private static final String BOMB =
      """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
      """;

  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void nameAFile() {
    file = folder.resolve("名册.xlsx");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.createFile(file);
    assertRefused("table.empty");
  }

  @Test
  void aFolderIsRefused() throws IOException {
    Files.createDirectory(file);
    assertRefused("table.directory");
  }

  @Test
  void aMissingFileIsRefused() {
    assertRefused("table.missing");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 60, 90, 99})
  void aTruncatedWorkbookIsRefused(int percent) throws IOException {
    byte[] whole = bytes(new XSSFWorkbook());
    Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
    assertThat(refusal().reason().key()).isIn("table.damaged", "table.not-a-table");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 95})
  void aTruncatedOldWorkbookIsRefused(int percent) throws IOException {
    byte[] whole = bytes(new HSSFWorkbook());
    Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
    assertRefused("table.damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.7\n1 0 obj", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "Rar!\u001a\u0007\0"})
  void aFileOfAnotherKindIsRefused(String content) throws IOException {
    Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("table.other-kind");
  }

  @Test
  void aZipOfAnythingElseIsRefused() throws IOException {
    zip(Map.of("readme.txt", "hello"));
    assertRefused("table.other-kind");
  }

  @Test
  void aPageWithATableNamedXlsIsReadAndOneWithoutRefused() throws IOException {
    file = folder.resolve("导出.xls");
    Files.writeString(
        file,
        "<html><meta charset=gb2312><script src='http://example.invalid/x.js'></script><table>"
            + "<tr><td rowspan=2>单位名称</td><td colspan=2>联络员</td></tr>"
            + "<tr><td>姓名<br>（必填）</td><td>手机</td></tr></table>",
        java.nio.charset.Charset.forName("GB18030"));
    Sheet sheet = read().sheets().getFirst();
    assertThat(read().format()).isEqualTo(TableFormat.HTML);
    assertThat(sheet.value(1, 2).text()).isEqualTo("联络员");
    assertThat(sheet.value(2, 0).text()).isEqualTo("单位名称");
    assertThat(sheet.value(2, 1).text()).isEqualTo("姓名\n（必填）");
    assertThat(sheet.row(2).orElseThrow().value(2).text()).isEqualTo("手机");

    Files.writeString(file, "<html><body>请登录</body></html>");
    assertRefused("table.page-without-table");
  }

  @Test
  void aProtectedWorkbookAsksForItsPassword() throws Exception {
    try (POIFSFileSystem locked = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("Huiji2026");
      try (OutputStream inside = encryptor.getDataStream(locked)) {
        book("甲公司").write(inside);
      }
      locked.writeFilesystem(out);
    }
    assertAsksForPassword("Huiji2026");
  }

  @Test
  void aProtectedOldWorkbookAsksForItsPassword() throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("名册").createRow(0).createCell(0).setCellValue("甲公司");
      Biff8EncryptionKey.setCurrentUserPassword("Huiji2026");
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertAsksForPassword("Huiji2026");
  }

  private void assertAsksForPassword(String password) {
    assertThat(refusal()).isInstanceOf(PasswordNeeded.class);
    PasswordNeeded wrong =
        catchThrowableOfType(
            PasswordNeeded.class,
            () ->
                TableFiles.read(file, ReadOptions.usual().withPassword("no"), Progress.UNWATCHED));
    assertThat(wrong.isWrong()).isTrue();
    TableFile opened =
        TableFiles.read(file, ReadOptions.usual().withPassword(password), Progress.UNWATCHED);
    assertThat(opened.sheets().getFirst().value(1, 0).text()).isEqualTo("甲公司");
  }

  @Test
  void aWorkbookWithoutSheetsIsRefused() throws IOException {
    Map<String, String> parts = parts();
    parts.put("xl/workbook.xml", "<workbook><sheets/></workbook>");
    zip(parts);
    assertRefused("table.no-sheet");
  }

  @Test
  void oneCellInTheLastCornerIsOneRow() throws IOException {
    sheet("<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>");
    assertThat(read().sheets().getFirst().rows())
        .singleElement()
        .satisfies(row -> assertThat(row.number()).isEqualTo(1_048_576))
        .extracting(Row::cells)
        .asString()
        .contains("16383");
  }

  @Test
  void entityBombsAreRefusedInEveryPartThatIsRead() throws IOException {
    for (String part : parts().keySet().stream().skip(1).toList()) {
      Map<String, String> parts = parts();
      parts.put(part, BOMB + parts.get(part));
      zip(parts);
      assertThat(refusal().reason().key())
          .as(part)
          .isIn("table.document-type", "table.damaged", "table.not-a-table");
    }
  }

  @Test
  void externalEntitiesAreNotFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Map<String, String> parts = parts();
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&e;</v></c></row>"
            + "</sheetData></worksheet>");
    zip(parts);
    assertRefused("table.document-type");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    Map<String, String> parts = parts();
    parts.put("xl/worksheets/sheet1.xml", "<worksheet>");
    zip(parts, 300);
    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertThat(refusal().reason().key()).isIn("table.unpacks-too-large", "table.damaged");
  }

  @Test
  void moreThanTheLimitsIsRefused() throws IOException {
    sheet("<row r='1'><c r='A1'><v>1</v></c><c r='B1' t='str'><v>abcdef</v></c></row>");
    Limits usual = Limits.USUAL;
    assertThat(refusal(new Limits(100, 1 << 20, 10, 10, 10)).reason().key())
        .isEqualTo("table.file-too-large");
    assertThat(refusal(new Limits(1 << 20, 1 << 20, 1, 10, 10)).reason().key())
        .isEqualTo("table.too-many-cells");
    assertThat(refusal(new Limits(1 << 20, 1 << 20, 10, 3, 10)).reason().key())
        .isEqualTo("table.too-much-text");
    assertThat(refusal(new Limits(1 << 20, 1 << 20, 10, 10, 5)).reason().key())
        .isEqualTo("table.cell-too-long");
    assertThat(usual.cellCharacters()).isGreaterThan(32_767);
  }

  @Test
  void cellsThatContradictTheirRowAreRefusedWithTheirPlace() throws IOException {
    sheet("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>");
    assertThat(Messages.CHINESE.text(refusal().reason())).contains("名册.xlsx", "Sheet1", "A1");
  }

  @Test
  void longNamesAndStrangeCharactersPassThrough() throws IOException {
    String strange = "甲\u202E司\u200B" + "长".repeat(5_000);
    try (XSSFWorkbook book = book(strange)) {
      Files.write(file, bytes(book));
    }
    assertThat(read().sheets().getFirst().value(1, 0).text()).isEqualTo(strange);
  }

  @Test
  void readingStopsWhenNobodyWantsItAnyMore() throws IOException {
    Files.writeString(file, "甲,乙\n".repeat(100_000));
    CancellationException stopped =
        catchThrowableOfType(
            CancellationException.class,
            () -> TableFiles.read(file, ReadOptions.usual(), share -> share < 0.3));
    assertThat(stopped).isNotNull();
  }

  private TableFile read() {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED);
  }

  private FileRefused refusal() {
    return refusal(Limits.USUAL);
  }

  private FileRefused refusal(Limits limits) {
    return catchThrowableOfType(
        FileRefused.class,
        () -> TableFiles.read(file, ReadOptions.usual().withLimits(limits), Progress.UNWATCHED));
  }

  private void assertRefused(String key) {
    FileRefused refused = refusal();
    assertThat(refused).isNotNull();
    assertThat(refused.reason().key()).isEqualTo(key);
    assertThat(Messages.CHINESE.text(refused.reason())).contains(file.getFileName().toString());
  }

  private static XSSFWorkbook book(String firstCell) {
    XSSFWorkbook book = new XSSFWorkbook();
    book.createSheet("名册").createRow(0).createCell(0).setCellValue(firstCell);
    return book;
  }

  private static byte[] bytes(Workbook book) throws IOException {
    try (book;
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      if (book.getNumberOfSheets() == 0) {
        for (int row = 0; row < 200; row++) {
          var sheet = row == 0 ? book.createSheet() : book.getSheetAt(0);
          sheet.createRow(row).createCell(0).setCellValue("单位" + row * 7919);
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private void sheet(String rows) throws IOException {
    Map<String, String> parts = parts();
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    zip(parts);
  }

  private static Map<String, String> parts() {
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packaged = "http://schemas.openxmlformats.org/package/2006/";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='%sworksheet+xml'/><Override PartName='/xl/styles.xml' ContentType='%sstyles+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='%ssharedStrings+xml'/></Types>"
            .formatted(packaged, types, types, types, types));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='%srelationships'><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(packaged, relations));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='%s'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(relations));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%srelationships'><Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            .formatted(packaged, relations));
    parts.put("xl/styles.xml", "<styleSheet/>");
    parts.put("xl/sharedStrings.xml", "<sst/>");
    parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
    return parts;
  }

  private void zip(Map<String, String> parts) throws IOException {
    zip(parts, 0);
  }

  /** Zips the parts, and after the last so many MiB of blanks. */
  private void zip(Map<String, String> parts, int blanks) throws IOException {
    byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (int i = 0; i < blanks; i++) {
        out.write(blank);
      }
    }
  }
}
