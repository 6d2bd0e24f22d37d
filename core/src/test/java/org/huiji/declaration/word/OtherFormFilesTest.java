package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huiji.cases.Cases;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes instead of a form, told by what is in it; and forms that other programs wrote. */
class OtherFormFilesTest {

  @TempDir Path folder;

  private Path sound;

  @BeforeEach
  void saveAForm() throws IOException {
    sound = SampleForm.open().save(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "form.doc, .doc, 另存为 .docx",
    "roster.ods, .ods, 申报书应当是 Word 文档",
    "roster.xlsb, .xlsb, 申报书应当是 Word 文档",
    "24-XML表格2003.xls, Excel, 申报书应当是 Word 文档",
    "13-乱序单元格.xlsx, Excel, 申报书应当是 Word 文档",
    "16-utf16le无BOM.csv, 不是 Word, 另存为 .docx"
  })
  void aCaseIsNamedWithTheWayToAForm(String name, String kind, String wayOut) throws IOException {
    Path renamed = Files.move(Cases.file(name, folder), folder.resolve("申报表.docx"));
    assertThat(refused(renamed)).contains("申报表.docx", kind, wayOut).doesNotContain(".xlsx 后");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | PDF | 向申报单位索取",
        "{\\rtf1\\ansi form} | RTF | 另存为 .docx",
        "<html><body><table><tr><td>a</td></tr></table></body></html> | 网页 | 另存为 .docx",
        "\u00FF\u00D8\u00FF\u00E0 JFIF | 图片 | 向申报单位索取",
        "\u0089PNG   | 图片 | 向申报单位索取",
        "'Rar!\u001A\u0007x' | 压缩包 | 解压",
        "'MIME-Version: 1.0\nContent-Type: x\n' | .mht | 另存为 .docx",
        "'%TSD-Header-###%' | 加密 | 另存为 .docx",
        "企业名称：某某 | 不是 Word | 另存为 .docx"
      })
  void whatIsNoFormIsNamedByItsContent(String content, String kind, String wayOut)
      throws IOException {
    Path file = folder.resolve("申报表.docx");
    boolean chinese = content.startsWith("企业");
    Files.write(
        file, content.getBytes(chinese ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));

    assertThat(refused(file)).contains("申报表.docx", kind, wayOut).doesNotContain("xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "readme.txt, x, 压缩包, 解压",
    "Index/Document.iwa, x, Pages, Pages 中选",
    "ppt/presentation.xml, x, 演示, 向申报单位索取",
    "mimetype, application/vnd.oasis.opendocument.text, .odt, 另存为 .docx"
  })
  void aPackageThatIsNoFormIsNamedByItsParts(
      String part, String content, String kind, String wayOut) throws IOException {
    Path file = folder.resolve("申报表.docx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(part));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(refused(file)).contains(kind, wayOut).doesNotContain("xlsx");
  }

  @ParameterizedTest
  @CsvSource({"WordDocument, .wps, 另存为 .docx", "Contents, 其他程序, 另存为 .docx", "Book, Excel, 选错了"})
  void aCompoundFileThatIsNoFormIsNamed(String part, String kind, String wayOut)
      throws IOException {
    Path file = folder.resolve("申报表.wps");
    try (POIFSFileSystem made = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      made.createDocument(new ByteArrayInputStream(new byte[5000]), part);
      made.writeFilesystem(out);
    }

    assertThat(refused(file)).contains(kind, wayOut);
  }

  @Test
  void aFormIsReadWhateverItIsCalled() throws IOException {
    Answers right = answers(sound);
    Path renamed = Files.copy(sound, folder.resolve("申报书.doc"));

    assertThat(answers(renamed)).isEqualTo(right);
    assertThat(right.text(FormField.UNIT)).isNotEmpty();
  }

  @Test
  void aStrictDocumentIsRead() throws IOException {
    Path strict =
        rewritten(
            UnaryOperator.identity(),
            (_, text) ->
                text.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                    .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));

    assertThat(answers(strict)).isEqualTo(answers(sound));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/word/document.xml", "\\word\\document.xml", "./word/Document.xml"})
  void targetsAreFoundHoweverTheyAreWritten(String target) throws IOException {
    Path odd =
        rewritten(
            UnaryOperator.identity(),
            (part, text) ->
                part.equals("_rels/.rels") ? text.replace("word/document.xml", target) : text);

    assertThat(answers(odd)).isEqualTo(answers(sound));
  }

  @Test
  void partsAreFoundWhateverTheirCaseAndSlashes() throws IOException {
    Answers right = answers(sound);

    assertThat(answers(rewritten(name -> name.replace("word/", "Word/"), (_, text) -> text)))
        .isEqualTo(right);
    assertThat(answers(rewritten(name -> name.replace('/', '\\'), (_, text) -> text)))
        .isEqualTo(right);
  }

  @Test
  void macrosAndLinksAreFoundUnderOddNamesToo() throws IOException {
    Path linked =
        rewritten(
            name -> name.replace("word/", "WORD\\"),
            (part, text) ->
                part.equals("word/_rels/document.xml.rels")
                    ? text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"x9\" TargetMode=\"external\" Type=\"http://purl.oclc.org/"
                            + "ooxml/officeDocument/relationships/image\""
                            + " Target=\"http://127.0.0.1:9/a.png\"/></Relationships>")
                    : text);
    assertThat(refused(linked)).contains("http://127.0.0.1:9/a.png");
    Path macros =
        rewritten(
            name -> name.endsWith("settings.xml") ? "word/VBAProject.BIN" : name, (_, t) -> t);
    assertThat(refused(macros)).contains("宏");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.6, 0.99})
  void aFormThatBreaksOffIsDamagedAndToBeSavedAnewInWord(double share) throws IOException {
    byte[] whole = Files.readAllBytes(sound);
    Path file = folder.resolve("断.docx");
    Files.write(file, java.util.Arrays.copyOf(whole, (int) (whole.length * share)));

    assertThat(refused(file)).contains("已损坏", "Word").doesNotContain("Excel");
  }

  @Test
  void aFormWhoseTextBreaksOffIsDamaged() throws IOException {
    Path cut =
        rewritten(
            UnaryOperator.identity(),
            (part, text) ->
                part.equals("word/document.xml") ? text.substring(0, text.length() / 2) : text);

    assertThat(refused(cut)).contains("已损坏", "Word");
  }

  /** The sound form with other names of its parts and other words in them. */
  private Path rewritten(UnaryOperator<String> names, BiFunction<String, String, String> words)
      throws IOException {
    Path file = folder.resolve("改写.docx");
    try (var from = new ZipFile(sound.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes = words.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(names.apply(entry.getName())));
        to.write(bytes);
      }
    }
    return file;
  }

  private static Answers answers(Path file) {
    return FormReader.read(
            file, BuiltInRounds.secondBatchOf2021(), ReadOptions.usual(), Progress.UNWATCHED)
        .answers();
  }

  private static String refused(Path file) {
    FileRefused refused = catchThrowableOfType(FileRefused.class, () -> answers(file));
    assertThat(refused).isNotNull();
    return Messages.CHINESE.text(refused.reason());
  }
}
