package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.document.Papers;
import org.huiji.document.PdfReading;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.PaperProblem.Kind;
import org.huiji.document.paper.Press;
import org.huiji.document.template.TemplateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormPaperTest {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  private final Press press = new Press(Papers.FACES, TemplateSource.builtIn());

  @TempDir Path folder;

  @Test
  void theFormIsPrintedWithTheCoverOnALeafOfItsOwn() throws IOException {
    try (PdfReading pdf = print(SampleForm.open().read(folder).answers())) {
      assertThat(text(pdf, 0))
          .contains("附件1", "重庆市重点软件公共服务平台", "申报书", "（第二批）", "企业名称（盖章）：重庆知微智造科技有限公司")
          .contains("重庆市经济和信息化委员会制", "2022年2月10日");
      assertThat(text(pdf, 1)).isEmpty();
      assertThat(text(pdf, 2))
          .startsWith("一、企业基本情况")
          .contains("91500199MAC010928T", "75835", "其他省部级以上资质荣誉，请自行添加：", "contact7001@example.com");
      assertThat(text(pdf, 3))
          .startsWith("二、平台基本情况")
          .contains("2012年5月—2019年2月；", "总投资：1366已投资：1092", "法人代表签字：单位公章:", "（单位公章）");
      assertThat(text(pdf, 4)).startsWith("三、情况介绍材料（字数1500字以内）1.平台建设背景。本节为虚构");
      assertThat(text(pdf, pdf.pages() - 1)).endsWith("7.其他证明材料。");
    }
  }

  @Test
  void whatIsChosenHasATickInItsBox() throws IOException {
    try (PdfReading pdf = print(SampleForm.open().read(folder).answers())) {
      assertThat(text(pdf, 2)).contains("□合伙企业/□全民所有制/", "□科创板□√准备）", "□√ITSS三级□√CMMI认证5级DCMM评估级");
      assertThat(text(pdf, 3)).contains("□适配评测类□√咨询规划类");
    }
  }

  @Test
  void theEmptyFormHasTheAnnexsHintsAndOnePageForEachTable() throws IOException {
    try (PdfReading pdf = print(Answers.NONE)) {
      assertThat(text(pdf, 2)).startsWith("一、企业基本情况").contains("（有则填）").endsWith("邮箱");
      assertThat(text(pdf, 3))
          .contains("*年*月—*年*月；", "2.平台于*年*月*日被****授予*****称号；", "（单位公章）")
          .endsWith("意见");
      assertThat(text(pdf, 4)).startsWith("三、情况介绍材料");
    }
  }

  @Test
  void aLongTextGoesOnOnTheNextPageAndOtherRowsStayWhole() throws IOException {
    String sentence = "平台面向全市软件企业提供咨询规划服务。";
    Answers answers =
        SampleForm.open()
            .read(folder)
            .answers()
            .with(FormField.PLATFORM_PROFILE, sentence.repeat(80));
    try (PdfReading pdf = print(answers)) {
      assertThat(text(pdf, 3)).contains(sentence).doesNotContain("平台能力");
      assertThat(text(pdf, 4)).contains(sentence, "平台能力", "（单位公章）");
      String both = text(pdf, 3) + text(pdf, 4);
      assertThat(both.replaceAll("平台简介（400字以内）", "")).contains(sentence.repeat(10));
    }
  }

  @Test
  void aCharacterThatCannotBePrintedIsFoundBefore() {
    Answers answers = Answers.NONE.with(FormField.UNIT, "𠮷利科技");
    List<PaperProblem> problems = press.check(List.of(new FormPaper(answers, ROUND)));
    assertThat(problems).extracting(PaperProblem::kind).containsExactly(Kind.NO_GLYPH);
    assertThat(problems.getFirst().field()).startsWith("tables");
  }

  private PdfReading print(Answers answers) throws IOException {
    return new PdfReading(
        press.print(List.of(new FormPaper(answers, ROUND)), Papers.identity("申报书")));
  }

  private static String text(PdfReading pdf, int page) throws IOException {
    return pdf.text(page).replaceAll("[\\s\\u00A0]", "");
  }
}
