package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.huiji.table.CellRange;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordTablesTest {

  @TempDir Path folder;

  @Test
  void cellsOverSeveralColumnsAndRowsAreMergedRanges() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText("填报人：某人");
    XWPFTable table = document.createTable(3, 3);
    properties(table.getRow(0).getCell(1)).addNewGridSpan().setVal(BigInteger.TWO);
    table.getRow(0).removeCell(2);
    table.getRow(0).getCell(0).setText("单位名称");
    table.getRow(0).getCell(1).setText("联络员");
    properties(table.getRow(0).getCell(0)).addNewVMerge().setVal(STMerge.RESTART);
    properties(table.getRow(1).getCell(0)).addNewVMerge().setVal(STMerge.CONTINUE);
    table.getRow(1).getCell(1).setText("姓名");
    table.getRow(1).getCell(2).setText("手机");
    table.getRow(2).getCell(0).setText("甲公司");
    table.getRow(2).getCell(0).addParagraph().createRun().setText("（重庆）");

    Sheet sheet = read(document).sheets().getFirst();

    assertThat(sheet.name()).isEqualTo("表1");
    assertThat(sheet.before()).containsExactly("填报人：某人");
    assertThat(sheet.merged())
        .containsExactlyInAnyOrder(new CellRange(1, 0, 2, 0), new CellRange(1, 1, 1, 2));
    assertThat(sheet.value(1, 2).text()).isEqualTo("联络员");
    assertThat(sheet.value(2, 0).text()).isEqualTo("单位名称");
    assertThat(sheet.value(2, 2).text()).isEqualTo("手机");
    assertThat(sheet.value(3, 0).text()).isEqualTo("甲公司\n（重庆）");
  }

  @Test
  void aDocumentWithoutTablesIsRefused() {
    FileRefused refused = catchThrowableOfType(FileRefused.class, () -> read(new XWPFDocument()));
    assertThat(refused.reason().key()).isEqualTo("table.no-table-in-document");
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private TableFile read(XWPFDocument document) throws IOException {
    Path file = folder.resolve("汇总表.docx");
    try (document;
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED);
  }
}
