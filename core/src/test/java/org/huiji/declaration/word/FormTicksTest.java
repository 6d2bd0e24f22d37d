package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiji.declaration.form.FormField.CATEGORY;
import static org.huiji.declaration.form.FormField.HONOURS;
import static org.huiji.declaration.form.FormField.NATURE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.problem.Severity;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Boxes and ticks as Word, WPS and companies make them. */
class FormTicksTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

  @TempDir Path folder;

  @Test
  void checkBoxesOfContentControlsCountByTheirState() throws Exception {
    SampleForm form = SampleForm.open().write(2, "B2", "");
    form.cell(2, "B2")
        .getParagraphs()
        .getFirst()
        .getCTP()
        .set(
            paragraph(
                box(false, "☐")
                    + run("适配评测类    ")
                    + box(true, "☒")
                    + run("咨询规划类\n")
                    + box(false, "☐")
                    + run("开发服务类  ")
                    + box(false, "☐")
                    + run("技术标准类")));
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(CATEGORY)).isEqualTo("咨询规划类");
  }

  @Test
  void aContentControlShowsItsStateAndNotItsPicture() throws Exception {
    SampleForm form = SampleForm.open().write(2, "B2", "");
    form.cell(2, "B2")
        .getParagraphs()
        .getFirst()
        .getCTP()
        .set(paragraph(box(true, "R") + run("适配评测类    ") + box(false, "£") + run("咨询规划类")));
    assertThat(form.read(folder).answers().text(CATEGORY)).isEqualTo("适配评测类");
  }

  @Test
  void theGreyWordsOfAnUnfilledContentControlAreNoAnswer() throws Exception {
    SampleForm form = SampleForm.open().write(1, "B6", "");
    form.cell(1, "B6")
        .getParagraphs()
        .getFirst()
        .getCTP()
        .set(
            paragraph(
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + run("单击此处输入文字。")
                    + "</w:sdtContent></w:sdt>"));
    assertThat(form.read(folder).answers().text(FormField.WEBSITE)).isEmpty();
  }

  @Test
  void checkBoxesOfOldFormFieldsCountByTheirState() throws Exception {
    SampleForm form = SampleForm.open().write(2, "B2", "");
    form.cell(2, "B2")
        .getParagraphs()
        .getFirst()
        .getCTP()
        .set(
            paragraph(
                oldBox("<w:default w:val='0'/>")
                    + run("适配评测类   ")
                    + oldBox("<w:default w:val='0'/><w:checked/>")
                    + run("咨询规划类")));
    assertThat(form.read(folder).answers().text(CATEGORY)).isEqualTo("咨询规划类");
  }

  @Test
  void whatStandsInATextBoxIsReadWithItsParagraph() throws Exception {
    SampleForm form = SampleForm.open().paragraph("项目负责人", "");
    XWPFParagraph empty =
        form.document().getParagraphs().stream()
            .filter(line -> line.getText().isEmpty())
            .findFirst()
            .orElseThrow();
    empty
        .getCTP()
        .set(
            paragraph(
                "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>"
                    + "<w:txbxContent><w:p>"
                    + run("项目负责人：蒋新怡")
                    + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"));
    Filled filled = form.read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(FormField.LEADER)).isEqualTo("蒋新怡");
  }

  @ParameterizedTest
  @CsvSource({"Wingdings 2,0052,00A3", "Wingdings,F0FE,F06F", "Wingdings,F0FC,F0A8"})
  void symbolsOfWingdingsAreBoxesAndTicks(String face, String tick, String box) throws Exception {
    SampleForm form = SampleForm.open().write(2, "B2", "");
    form.cell(2, "B2")
        .getParagraphs()
        .getFirst()
        .getCTP()
        .set(paragraph(symbol(face, box) + run("适配评测类   ") + symbol(face, tick) + run("咨询规划类")));
    assertThat(form.read(folder).answers().text(CATEGORY)).isEqualTo("咨询规划类");
  }

  @Test
  void lettersSetInWingdingsAreBoxesAndTicks() throws IOException {
    SampleForm form = SampleForm.open().write(2, "B2", "");
    XWPFTableCell cell = form.cell(2, "B2");
    XWPFParagraph line = cell.getParagraphs().getFirst();
    for (String part : List.of("£", "适配评测类   ", "R", "咨询规划类")) {
      XWPFRun run = line.createRun();
      run.setText(part);
      if (part.length() == 1) {
        run.setFontFamily("Wingdings 2");
      }
    }
    assertThat(form.read(folder).answers().text(CATEGORY)).isEqualTo("咨询规划类");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "□适配评测类√            □咨询规划类|适配评测类",
        "适配评测类√|适配评测类",
        "□√适配评测类  □咨询规划类|适配评测类",
        "√□适配评测类  □咨询规划类|适配评测类",
        "√适配评测  □咨询规划|适配评测类",
        "人才培养类|人才培养类"
      })
  void theCategoryIsReadHoweverItIsTicked(String written, String category) throws IOException {
    Filled filled =
        SampleForm.open().write(2, "B2", written + "\n（备注：请在对应的栏目打“√”，多选无效）").read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().text(CATEGORY)).isEqualTo(category);
  }

  @Test
  void aTickOfWhichTheOptionCannotBeToldRefusesTheForm() throws IOException {
    Filled filled = SampleForm.open().write(2, "B2", "□适配评测类√□咨询规划类□投资类").read(folder);
    assertThat(filled.problems())
        .extracting(Problem::severity, Problem::cell)
        .containsExactly(tuple(Severity.ERROR, "表2 B2"));
  }

  @Test
  void anOptionThatTheFormDoesNotOfferIsListed() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(1, "D6", "□有限责任/□股份制/√其他：国有独资")
            .write(2, "B2", "□适配评测类  √咨询规划类  □数据服务类")
            .read(folder);
    assertThat(filled.answers().text(NATURE)).isEqualTo("其他");
    assertThat(filled.problems())
        .extracting(Problem::severity, Problem::cell)
        .containsExactly(tuple(Severity.WARNING, "表1 D6"), tuple(Severity.WARNING, "表2 B2"));
    assertThat(texts(filled).getFirst()).contains("国有独资");
    assertThat(texts(filled).getLast()).contains("数据服务");
  }

  @Test
  void honoursAreReadWithTheirGrades() throws IOException {
    Filled filled =
        SampleForm.open()
            .write(
                1,
                "B14",
                """
                上市（□主板 □中小板 □创业板  √新三板 □科创板 □准备）
                ☑国家高新企业  □市级高新企业√  □三高企业
                √ISO9000质量管理体系认证   ■ ISO27000 信息安全管理体系认证    □√ ISO20000 信息技术服务管理体系认证
                √信用评价  AAA   级   □ITSS    级  √CMMI 认证 五 级  DCMM评估  3  级
                √DSCA评估    级    □CNDETS     √CNIETS  二级
                √其他省部级以上资质荣誉，请自行添加：重庆市“专精特新”企业、
                软件百强
                """)
            .read(folder);
    assertThat(filled.problems()).isEmpty();
    assertThat(filled.answers().chosen(HONOURS))
        .containsExactly(
            "新三板",
            "国家高新企业",
            "市级高新企业",
            "ISO9000质量管理体系认证",
            "ISO27000 信息安全管理体系认证",
            "ISO20000 信息技术服务管理体系认证",
            "信用评价\tAAA",
            "CMMI认证\t五",
            "DCMM评估\t3",
            "DSCA评估",
            "CNIETS\t二",
            "其他省部级以上资质荣誉\t重庆市“专精特新”企业、 软件百强");
  }

  @Test
  void aGradeWithoutATickAndWordsThatAreNoHonourAreListed() throws IOException {
    Filled filled =
        SampleForm.open().write(1, "B14", "□ITSS 三 级  □CMMI认证    级  √双软企业").read(folder);
    assertThat(filled.answers().find(HONOURS)).isEmpty();
    assertThat(texts(filled)).anyMatch(text -> text.contains("ITSS") && text.contains("三"));
    assertThat(texts(filled)).anyMatch(text -> text.contains("双软企业"));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String oldBox(String state) {
    return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:sizeAuto/>"
        + state
        + "</w:checkBox></w:ffData></w:fldChar></w:r>";
  }

  private static String symbol(String face, String character) {
    return "<w:r><w:sym w:font='" + face + "' w:char='" + character + "'/></w:r>";
  }

  private static String box(boolean ticked, String picture) {
    return "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='"
        + (ticked ? 1 : 0)
        + "'/><w14:checkedState w14:val='2612' w14:font='MS Gothic'/></w14:checkbox></w:sdtPr>"
        + "<w:sdtContent>"
        + run(picture)
        + "</w:sdtContent></w:sdt>";
  }

  private static CTP paragraph(String content) throws XmlException {
    return CTP.Factory.parse(
        "<xml-fragment xmlns:w='" + W + "' xmlns:w14='" + W14 + "'>" + content + "</xml-fragment>");
  }

  private static List<String> texts(Filled filled) {
    return filled.problems().stream()
        .map(problem -> Messages.CHINESE.text(problem.message()))
        .toList();
  }
}
