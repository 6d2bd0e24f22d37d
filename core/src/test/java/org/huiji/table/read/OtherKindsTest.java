package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huiji.cases.Cases;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.TableFormat;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no tables of ours are told by what is in them, whatever they are called. */
class OtherKindsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"roster.ods, .ods, .xlsx", "roster.xlsb, .xlsb, .xlsx", "form.doc, .doc, .docx"})
  void aCaseIsNamedWithTheWayOut(String name, String kind, String wayOut) {
    assertThat(refused(Cases.file(name, folder))).contains(name, kind, "另存为 " + wayOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ID;PWXL;N;E\\nC;Y1;X1;K\"单位名称\"\\n | SYLK",
        "TABLE\\r\\n0,1\\r\\n\"EXCEL\"\\r\\nVECTORS\\r\\n | DIF",
        "{\"单位名称\": \"甲公司\"} | JSON",
        "[[\"单位名称\", \"手机\"]] | JSON",
        "{\\\\rtf1\\\\ansi 单位名称} | RTF",
        "<?xml version=\"1.0\"?><members><m/></members> | XML",
        "<?xml version=\"1.0\"?><w:wordDocument"
            + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/> | Word",
        "MIME-Version: 1.0\\nContent-Type: multipart/related\\n\\n<table> | .mht",
        "From: <a>\\nSubject: x\\nMIME-Version: 1.0\\n\\n | .eml",
        "BEGIN:VCARD\\nFN:张三\\nEND:VCARD\\n | .vcf",
        "[InternetShortcut]\\nURL=http://example.invalid\\n | 快捷方式"
      })
  void aTextThatIsNoListIsNeverReadAsOne(String content, String kind) throws IOException {
    String text =
        content
            .replace("\\\\", "\u0001")
            .replace("\\r", "\r")
            .replace("\\n", "\n")
            .replace("\u0001", "\\");
    for (String charset : new String[] {"UTF-8", "GB18030"}) {
      Path file = folder.resolve("名册.csv");
      Files.writeString(file, text, Charset.forName(charset));
      assertThat(refused(file)).contains(kind);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 \n1 0 obj', PDF",
    "'\u0089PNG\r\n\u001a\n\0\0\0', 图片",
    "'\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF', 图片",
    "'Rar!\u001a\u0007\0', 压缩包",
    "'7z\u00BC\u00AF''\u001C\0\u0004', 压缩包",
    "'\u0003~\u0001\u0005\0\0\0\0A\0\u0010\0\0\0\0\0', dBase",
    "'%TSD-Header-###%\0\0', 加密",
    "'SQLite format 3\0', 数据库",
    "'\0\0\u0002\0\u0006\u0004\u0006\0', Lotus",
    "'MZ\u0090\0\u0003\0\0\0\u0004\0\0\0', 程序"
  })
  void aFileThatIsNoTextIsNamed(String content, String kind) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused(file)).contains("名册.xlsx", kind);
  }

  @ParameterizedTest
  @CsvSource({
    "readme.txt, x, 压缩包",
    "Index/Document.iwa, x, Numbers",
    "OFD.xml, x, OFD",
    "ppt/presentation.xml, x, 演示",
    "mimetype, application/vnd.oasis.opendocument.text, .odt"
  })
  void aPackageIsNamedByItsParts(String part, String content, String kind) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(part));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(refused(file)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "PowerPoint Document, 演示文稿",
    "__properties_version1.0, Outlook",
    "Book, 95",
    "Contents, 其他程序"
  })
  void aCompoundFileIsNamedByItsParts(String part, String kind) throws IOException {
    Path file = folder.resolve("名册.xls");
    try (POIFSFileSystem made = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      made.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), part);
      made.writeFilesystem(out);
    }

    assertThat(refused(file)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BM会员,手机\n甲,1\n", "ID,单位名称\n1,甲公司\n", "TABLE,单位名称\n1,甲\n"})
  void aListThatBeginsLikeAnotherKindIsAList(String text) throws IOException {
    Path file = folder.resolve("名册.xls");
    Files.writeString(file, text, StandardCharsets.UTF_8);

    assertThat(TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED).format())
        .isEqualTo(TableFormat.CSV);
  }

  @Test
  void aWorkbookIsReadUnderTheNameOfAnOldOne() throws IOException {
    Path file = Cases.file("13-乱序单元格.xlsx", folder);
    Path renamed = Files.move(file, folder.resolve("名册.xls"));

    assertThat(TableFiles.read(renamed, ReadOptions.usual(), Progress.UNWATCHED).format())
        .isEqualTo(TableFormat.XLSX);
  }

  private static String refused(Path file) {
    FileRefused refused =
        catchThrowableOfType(
            FileRefused.class,
            () -> TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED));
    assertThat(refused).isNotNull();
    return Messages.CHINESE.text(refused.reason());
  }
}
