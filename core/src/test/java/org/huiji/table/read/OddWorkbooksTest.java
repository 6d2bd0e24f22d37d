package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiji.cases.Cases;
import org.huiji.table.CellRange;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs than Excel write them: not as expected, and yet whole. */
class OddWorkbooksTest {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"02-strict.xlsx", "13-乱序单元格.xlsx", "24-XML表格2003.xls"})
  void aCaseIsRead(String name) {
    Sheet sheet = read(Cases.file(name, folder)).sheets().getFirst();

    assertThat(sheet.value(1, 1).text()).isEqualTo("单位名称");
    assertThat(sheet.value(2, 1).text()).isEqualTo("重庆甲一软件有限公司");
  }

  @Test
  void cellsAndRowsInAnyOrderComeInTheirOwn() throws IOException {
    Sheet sheet =
        sheet(
            "<row r='3'><c r='C3' t='str'><v>丙</v></c><c r='A3' t='str'><v>甲</v></c></row>"
                + "<row r='1'><c r='B1' t='str'><v>头</v></c></row>"
                + "<row r='3'><c r='B3' t='str'><v>乙</v></c></row>");

    assertThat(sheet.rows()).extracting(org.huiji.table.Row::number).containsExactly(1, 3);
    assertThat(sheet.value(3, 0).text() + sheet.value(3, 1).text() + sheet.value(3, 2).text())
        .isEqualTo("甲乙丙");
  }

  @Test
  void cellsWithoutReferencesFollowEachOther() throws IOException {
    Sheet sheet =
        sheet(
            "<row><c t='str'><v>甲</v></c><c"
                + " t='inlineStr'><is><r><t>乙</t></r><r><t>丙</t></r></is></c></row><row><c r='c5'"
                + " t='str'><v>丁</v></c></row>");

    assertThat(sheet.value(1, 1).text()).isEqualTo("乙丙");
    assertThat(sheet.value(5, 2).text()).isEqualTo("丁");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/xl/worksheets/sheet1.xml",
        "..\\xl\\worksheets\\Sheet1.xml",
        "./worksheets/x/../SHEET1.xml"
      })
  void aTargetMayBeWrittenInManyWays(String target) throws IOException {
    Map<String, String> parts = parts(RELATIONS);
    parts.compute(
        "xl/_rels/workbook.xml.rels", (_, text) -> text.replace("worksheets/sheet1.xml", target));

    assertThat(read(zip(parts)).sheets().getFirst().value(1, 0).text()).isEqualTo("甲公司");
  }

  @Test
  void namesOfPartsMayLeanBackOrBeWrittenInCapitals() throws IOException {
    assertThat(firstCell(renamed(name -> name.replace('/', '\\')))).isEqualTo("甲公司");
    assertThat(
            firstCell(
                renamed(
                    name ->
                        name.startsWith("xl") ? name.toUpperCase(java.util.Locale.ROOT) : name)))
        .isEqualTo("甲公司");
    assertThat(firstCell(renamed(name -> "/" + name))).isEqualTo("甲公司");
  }

  @Test
  void foreignPartsInThePackageAreLeftAlone() throws IOException {
    Map<String, String> parts = parts(RELATIONS);
    parts.put("Thumbs.db", "x");
    parts.put("__MACOSX/._workbook.xml", "<bad");
    parts.put("xl/worksheets/sheet9.xml", "<bad");

    assertThat(firstCell(zip(parts))).isEqualTo("甲公司");
  }

  @Test
  void aStrictWorkbookWithDatesAsTextIsRead() throws IOException {
    Map<String, String> parts = parts(STRICT);
    parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='17'/></cellXfs></styleSheet>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row"
            + " r='1'><x:c r='A1' t='d' s='1'><x:v>2019-03-15T00:00:00Z</x:v></x:c><x:c r='B1'"
            + " t='d' s='0'><x:v>2019-03-15</x:v></x:c><x:c r='C1'"
            + " t='d'><x:v>1899-12-31T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>");

    Sheet sheet = read(zip(parts)).sheets().getFirst();

    assertThat(sheet.value(1, 0).text()).isEqualTo("2019-03-15");
    assertThat(sheet.value(1, 1).text()).isEqualTo("2019-03");
  }

  @Test
  void aWorkbookAsXmlBringsItsDatesMergedAndHiddenCells() throws IOException {
    Path file = folder.resolve("名册.xls");
    Files.writeString(
        file,
        """
        <?xml version="1.0"?>
        <?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
            xmlns:x="urn:schemas-microsoft-com:office:excel">
          <Styles>
            <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
            <Style ss:ID="m" ss:Parent="d"><NumberFormat ss:Format="yyyy/m"/></Style>
            <Style ss:ID="f"><NumberFormat ss:Format="Fixed"/></Style>
          </Styles>
          <Worksheet ss:Name="名册"><Table>
            <Column ss:Index="3" ss:Hidden="1"/>
            <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell>
              <Cell><Data ss:Type="String">后</Data></Cell></Row>
            <Row ss:Index="4" ss:Hidden="1">
              <Cell ss:StyleID="d"><Data ss:Type="DateTime">2019-03-15T00:00:00.000</Data></Cell>
              <Cell ss:StyleID="m"><Data ss:Type="Number">43539</Data></Cell>
              <Cell ss:StyleID="f"><Data ss:Type="Number">2019.1</Data><Comment><Data>批注</Data></Comment></Cell>
              <Cell ss:Index="6"><Data ss:Type="String">甲<B>乙</B></Data></Cell>
              <Cell><Data ss:Type="Number">13800138000</Data></Cell>
            </Row></Table></Worksheet>
          <Worksheet ss:Name="旧"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
            <Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
        </Workbook>
        """,
        StandardCharsets.UTF_8);

    TableFile read = read(file);
    Sheet sheet = read.sheets().getFirst();

    assertThat(sheet.merged()).containsExactly(new CellRange(1, 0, 1, 1));
    assertThat(sheet.value(1, 2).text()).isEqualTo("后");
    assertThat(sheet.row(4).orElseThrow().hidden()).isTrue();
    assertThat(sheet.isHiddenColumn(2)).isTrue();
    assertThat(
            sheet.row(4).orElseThrow().cells().stream()
                .map(cell -> cell.name() + " " + cell.value().text()))
        .containsExactly("A4 2019-03-15", "B4 2019-03", "C4 2019.10", "F4 甲乙", "G4 13800138000");
    assertThat(read.sheets().get(1).hidden()).isTrue();
  }

  private Sheet sheet(String rows) throws IOException {
    Map<String, String> parts = parts(RELATIONS);
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return read(zip(parts)).sheets().getFirst();
  }

  private static String firstCell(Path file) {
    return read(file).sheets().getFirst().value(1, 0).text();
  }

  private Path renamed(UnaryOperator<String> name) throws IOException {
    return zip(
        parts(RELATIONS).entrySet().stream()
            .collect(Collectors.toMap(part -> name.apply(part.getKey()), Map.Entry::getValue)));
  }

  private static Map<String, String> parts(String relations) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(relations));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='%s'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(relations));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            .formatted(relations));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row r='1'><c r='A1'"
            + " t='inlineStr'><is><t>甲公司</t></is></c></row></sheetData></worksheet>");
    return parts;
  }

  private Path zip(Map<String, String> parts) throws IOException {
    Path file = folder.resolve("名册.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static TableFile read(Path file) {
    return TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED);
  }
}
