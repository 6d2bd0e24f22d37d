package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word list that would like to do more than be read. */
class WordWithMacrosTest {

  private static final String TEMPLATE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";
  private static final String MACROS =
      "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

  @TempDir Path folder;

  @Test
  void macrosAndOutsideTemplatesAreLeftAloneAndTheTableIsRead() throws Exception {
    Path file = folder.resolve("名册.docx");
    try (XWPFDocument document = roster()) {
      PackagePart main = document.getPackagePart();
      main.addExternalRelationship("http://127.0.0.1:9/template.dotm", TEMPLATE);
      var name = PackagingURIHelper.createPartName("/word/vbaProject.bin");
      PackagePart macros =
          document.getPackage().createPart(name, "application/vnd.ms-office.vbaProject");
      try (OutputStream out = macros.getOutputStream()) {
        out.write("Sub AutoOpen()".getBytes(StandardCharsets.US_ASCII));
      }
      main.addRelationship(name, TargetMode.INTERNAL, MACROS);
      document
          .getPackage()
          .replaceContentType(
              XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.MACRO_DOCUMENT.getContentType());
      try (OutputStream out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }

    Sheet sheet =
        TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED).sheets().getFirst();

    assertThat(sheet.rows()).hasSize(2);
    Row second = sheet.rows().get(1);
    assertThat(sheet.value(second, 0).text()).isEqualTo("重庆青云智造软件有限公司");
    assertThat(sheet.value(second, 1).text()).isEqualTo("=cmd|'/c calc'!A1");
  }

  private static XWPFDocument roster() throws IOException {
    var document = new XWPFDocument();
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("单位名称");
    table.getRow(0).getCell(1).setText("备注");
    table.getRow(1).getCell(0).setText("重庆青云智造软件有限公司");
    table.getRow(1).getCell(1).setText("=cmd|'/c calc'!A1");
    return document;
  }
}
