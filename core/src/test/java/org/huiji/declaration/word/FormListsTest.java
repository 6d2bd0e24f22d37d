package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What stands in no run of a form: the numbers of Word's own lists, and footnotes. */
class FormListsTest {

  @TempDir Path folder;

  @Test
  void theNumbersOfAListAreReadAsTheyShow() throws IOException {
    SampleForm form = SampleForm.open();
    BigInteger list = list(form, STNumberFormat.DECIMAL, "%1.");
    write(form, FormField.CAPABILITIES, list, "具备测试能力", "", "具备验证能力");

    assertThat(form.read(folder).answers().text(FormField.CAPABILITIES))
        .isEqualTo("1.具备测试能力\n3.具备验证能力");
  }

  @Test
  void aListMayCountInChineseOrInCircles() throws IOException {
    SampleForm form = SampleForm.open();
    write(
        form,
        FormField.CAPABILITIES,
        list(form, STNumberFormat.CHINESE_COUNTING, "（%1）"),
        "甲",
        "乙");
    write(
        form, FormField.CASES, list(form, STNumberFormat.DECIMAL_ENCLOSED_CIRCLE, "%1"), "丙", "丁");

    Filled read = form.read(folder);

    assertThat(read.answers().text(FormField.CAPABILITIES)).isEqualTo("（一）甲\n（二）乙");
    assertThat(read.answers().text(FormField.CASES)).isEqualTo("①丙\n②丁");
  }

  @Test
  void aListThatBeginsAnewIsCountedByItself() throws IOException {
    SampleForm form = SampleForm.open();
    BigInteger first = list(form, STNumberFormat.DECIMAL, "%1、");
    var numbering = form.document().getNumbering();
    BigInteger again = numbering.addNum(numbering.getAbstractNumID(first));
    numbering
        .getNum(again)
        .getCTNum()
        .addNewLvlOverride()
        .addNewStartOverride()
        .setVal(BigInteger.ONE);
    write(form, FormField.CAPABILITIES, first, "甲", "乙");
    write(form, FormField.CASES, again, "丙", "丁");

    Filled read = form.read(folder);

    assertThat(read.answers().text(FormField.CAPABILITIES)).isEqualTo("1、甲\n2、乙");
    assertThat(read.answers().text(FormField.CASES)).isEqualTo("1、丙\n2、丁");
  }

  @Test
  void aFootnoteIsListedAsUnread() throws IOException {
    SampleForm form = SampleForm.open();
    Filled before = SampleForm.open().read(folder);
    form.document().createFootnotes();
    form.document().createFootnote().createParagraph().createRun().setText("利润未经审计");
    XWPFTableCell cell = cell(form, FormField.CASES);
    cell.getParagraphs().getFirst().addFootnoteReference(form.document().getFootnotes().getLast());

    Filled read = form.read(folder);

    assertThat(read.answers()).isEqualTo(before.answers());
    assertThat(read.problems())
        .filteredOn(problem -> problem.message().key().equals("wordform.unread-note"))
        .extracting(problem -> problem.message().args(), problem -> problem.cell())
        .containsExactly(tuple(List.of("利润未经审计"), "脚注"));
  }

  private static BigInteger list(SampleForm form, STNumberFormat.Enum format, String text) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    var numbering = form.document().createNumbering();
    int known = numbering.getAbstractNums().size();
    definition.setAbstractNumId(BigInteger.valueOf(100L + known));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private void write(SampleForm form, FormField field, BigInteger list, String... lines)
      throws IOException {
    XWPFTableCell cell = cell(form, field);
    while (!cell.getParagraphs().isEmpty()) {
      cell.removeParagraph(0);
    }
    for (String line : lines) {
      XWPFParagraph paragraph = cell.addParagraph();
      paragraph.setNumID(list);
      paragraph.createRun().setText(line);
    }
  }

  /** The cell in which the sample answers a field. */
  private XWPFTableCell cell(SampleForm form, FormField field) throws IOException {
    String name = String.valueOf(SampleForm.open().read(folder).cells().get(field));
    return form.cell(name.charAt(1) - '0', name.substring(3));
  }
}
