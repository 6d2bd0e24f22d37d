package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.table.FileRefused;
import org.huiji.table.Limits;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not read, each with one clear line. */
class RefusedFormsTest {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @TempDir Path folder;

  @Test
  void macrosAreRefused() throws Exception {
    SampleForm form = SampleForm.open();
    PackagePart main = form.document().getPackagePart();
    var name = PackagingURIHelper.createPartName("/word/vbaProject.bin");
    PackagePart macros =
        form.document().getPackage().createPart(name, "application/vnd.ms-office.vbaProject");
    try (OutputStream out = macros.getOutputStream()) {
      out.write("Sub AutoOpen()".getBytes(StandardCharsets.US_ASCII));
    }
    main.addRelationship(
        name,
        TargetMode.INTERNAL,
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
    assertThat(refusal(form.save(folder))).isEqualTo("wordform.macros");
  }

  @Test
  void aDocumentThatOnlyCallsItselfOneWithMacrosIsRefused() throws Exception {
    SampleForm form = SampleForm.open();
    form.document()
        .getPackage()
        .replaceContentType(
            XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.MACRO_DOCUMENT.getContentType());
    assertThat(refusal(form.save(folder))).isEqualTo("wordform.macros");
  }

  @Test
  void templatesAndPicturesFromOutsideAreRefused() throws IOException {
    for (String kind : new String[] {"attachedTemplate", "image", "oleObject", "subDocument"}) {
      SampleForm form = SampleForm.open();
      form.document()
          .getPackagePart()
          .addExternalRelationship("http://127.0.0.1:9/x.dotm", OFFICE + kind);
      assertThat(refusal(form.save(folder))).as(kind).isEqualTo("wordform.outside-link");
    }
  }

  @Test
  void aLinkToAFileOnAnotherMachineIsRefused() throws IOException {
    SampleForm form = SampleForm.open();
    form.document()
        .getPackagePart()
        .addExternalRelationship("file://server/share/x.docx", OFFICE + "hyperlink");
    assertThat(refusal(form.save(folder))).isEqualTo("wordform.outside-link");
  }

  @Test
  void plainAddressesOfPagesAndMailboxesAreNoHarm() throws IOException {
    SampleForm form = SampleForm.open();
    PackagePart main = form.document().getPackagePart();
    main.addExternalRelationship("https://www.example.com/", OFFICE + "hyperlink");
    main.addExternalRelationship("mailto:contact@example.com", OFFICE + "hyperlink");
    main.addExternalRelationship("www.example.com", OFFICE + "hyperlink");
    assertThat(form.read(folder).answers().text(FormField.UNIT)).isEqualTo("重庆知微智造科技有限公司");
  }

  @Test
  void aProtectedDocumentAsksForItsPasswordAndOpensWithIt() throws Exception {
    Path plain = SampleForm.open().save(folder);
    Path locked = folder.resolve("加密.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(container)) {
        Files.copy(plain, data);
      }
      container.writeFilesystem(out);
    }
    assertThat(refusal(locked)).isEqualTo("table.password-needed");
    ReadOptions wrong = ReadOptions.usual().withPassword("Secret");
    assertThat(catchThrowableOfType(PasswordNeeded.class, () -> read(locked, wrong)).isWrong())
        .isTrue();
    assertThat(read(locked, ReadOptions.usual().withPassword("secret")).answers())
        .isEqualTo(read(plain, ReadOptions.usual()).answers());
  }

  @Test
  void anOldWordDocumentIsRefused() throws IOException {
    Path old = folder.resolve("申报书.doc");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(old)) {
      container.createDocument(InputStream.nullInputStream(), "WordDocument");
      container.writeFilesystem(out);
    }
    assertThat(refusal(old)).isEqualTo("table.other-kind");
  }

  @Test
  void theSummaryTableAndWorkbooksAreRefusedAsWhatTheyAre() throws IOException {
    assertThat(refusal(resource("/org/huiji/table/附件2-北碚区汇总表.docx")))
        .isEqualTo("wordform.summary-table");
    assertThat(refusal(resource("/org/huiji/table/附件2-南岸区汇总表.xlsx"))).isEqualTo("table.other-kind");
    assertThat(refusal(resource("/org/huiji/table/九龙坡区会员单位统计表.xls"))).isEqualTo("table.other-kind");
  }

  @Test
  void anotherDocumentIsRefused() throws IOException {
    assertThat(refusal(written(new XWPFDocument()))).isEqualTo("table.no-table-in-document");
    XWPFDocument application = new XWPFDocument();
    var table = application.createTable(2, 2);
    table.getRow(0).getCell(0).setText("单位名称");
    table.getRow(1).getCell(0).setText("联系电话");
    assertThat(refusal(written(application))).isEqualTo("wordform.not-a-form");
    Path text = Files.writeString(folder.resolve("a.docx"), "企业名称：某某");
    assertThat(refusal(text)).isEqualTo("wordform.not-word");
    Path broken = folder.resolve("b.docx");
    byte[] bytes = Files.readAllBytes(SampleForm.open().save(folder));
    Files.write(broken, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(refusal(broken)).isEqualTo("wordform.damaged");
  }

  @Test
  void aFileOverTheLimitsIsRefused() throws IOException {
    Path file = SampleForm.open().save(folder);
    assertThat(refusal(file, new Limits(1000, 1 << 20, 1000, 100_000, 10_000)))
        .isEqualTo("table.file-too-large");
    assertThat(refusal(file, new Limits(1 << 20, 1 << 20, 1000, 100, 10_000)))
        .isEqualTo("table.too-much-text");
    assertThat(refusal(file, new Limits(1 << 20, 1 << 20, 10, 100_000, 10_000)))
        .isEqualTo("table.too-many-cells");
    assertThat(refusal(file, new Limits(1 << 20, 1 << 20, 1000, 100_000, 20)))
        .isEqualTo("table.cell-too-long");
  }

  @Test
  void aVeryLargeFileIsRefusedWithoutBeingRead() throws IOException {
    Path file = folder.resolve("很大的申报书.docx");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    FileRefused refused =
        catchThrowableOfType(FileRefused.class, () -> read(file, ReadOptions.usual()));
    assertThat(refused.reason().key()).isEqualTo("table.file-too-large");
  }

  @Test
  void aDocumentThatUnpacksBeyondMeasureIsRefused() throws IOException {
    Path bomb = folder.resolve("压缩炸弹.docx");
    Path plain = SampleForm.open().save(folder);
    try (var from = new ZipFile(plain.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
          to.write("<w:document xmlns:w=\"w\">".getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 150; i++) {
            to.write(blank);
          }
        } else {
          from.getInputStream(entry).transferTo(to);
        }
        to.closeEntry();
      }
    }
    FileRefused refused =
        catchThrowableOfType(FileRefused.class, () -> read(bomb, ReadOptions.usual()));
    assertThat(refused.reason().key()).isIn("table.unpacks-too-large", "wordform.damaged");
  }

  private static Filled read(Path file, ReadOptions options) {
    return FormReader.read(file, BuiltInRounds.secondBatchOf2021(), options, Progress.UNWATCHED);
  }

  private static String refusal(Path file) {
    return refusal(file, new Limits(100 << 20, 100 << 20, 20_000, 500_000, 100_000));
  }

  private static String refusal(Path file, Limits limits) {
    FileRefused refused =
        catchThrowableOfType(
            FileRefused.class,
            () ->
                FormReader.readWithin(
                    file,
                    BuiltInRounds.secondBatchOf2021(),
                    ReadOptions.usual().withLimits(limits),
                    Progress.UNWATCHED));
    assertThat(Messages.CHINESE.text(refused.reason()))
        .contains(String.valueOf(file.getFileName()));
    return refused.reason().key();
  }

  private Path written(XWPFDocument document) throws IOException {
    Path file = folder.resolve("其他.docx");
    try (document;
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return file;
  }

  private Path resource(String name) throws IOException {
    Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
    try (InputStream in = RefusedFormsTest.class.getResourceAsStream(name)) {
      Files.write(file, Objects.requireNonNull(in, name).readAllBytes());
    }
    return file;
  }
}
